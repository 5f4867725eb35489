package dovod.helpcenter;

import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLKHA;
import static dovod.cast.Cast.PYOTR;
import static dovod.cast.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.cases.Inbox;
import dovod.cases.View;
import dovod.cases.WritingNote;
import dovod.cast.Visitor;
import dovod.conversations.ConversationId;
import dovod.conversations.Conversations;
import dovod.conversations.Line;
import dovod.conversations.OutboxRound;
import dovod.conversations.Passage;
import dovod.conversations.Reply;
import dovod.conversations.SendingReply;
import dovod.conversations.Threads;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Marina writes from the page of help; the desk answers; she reads it by her private link. */
@NullUnmarked
class LetterTest extends HelpStory {

    @Autowired
    Inbox inbox;

    @Autowired
    Conversations conversations;

    @Autowired
    Threads threads;

    @Autowired
    SendingReply sending;

    @Autowired
    OutboxRound outbox;

    @Autowired
    WritingNote notes;

    @Autowired
    Letters letters;

    @Test
    void aLetterIsACaseAndTheAnswerStandsAtThePrivateLink() {
        var secret = writing.write(visit(), letter("Столик висит криво", List.of(bring("стол.jpg", picture("jpg")))));

        var row = inbox.page(MARIA, View.ALL, null).rows().getFirst();
        assertThat(row.buyerName()).isEqualTo("Марина");
        assertThat(row.sku()).isEqualTo("646399170");
        assertThat(row.order()).isEqualTo("48866017-0495");
        var line = threads.newest(MARIA, List.of(conversation(secret))).lines().getFirst();
        assertThat(line.body()).contains("Болт столика", "Прикрутите столик", "Столик висит криво");
        assertThat(line.enclosures()).singleElement().satisfies(photo -> {
            assertThat(photo.picture()).isTrue();
            assertThat(photo.url()).startsWith("/files/");
        });
        notes.write(MARIA, row.id(), "Секрет: покупательница спорит третий раз", List.of());

        answers(secret, "Переставьте болты в отверстия B, шаг 7");

        var said = letters.open(secret).said();
        assertThat(said).extracting(Said::ours).containsExactly(false, true);
        assertThat(said.getLast().body()).isEqualTo("Переставьте болты в отверстия B, шаг 7");
        var shown = new Visitor(port).get("/h/mine/" + secret).body();
        assertThat(shown)
                .contains("Переставьте болты в отверстия B, шаг 7")
                .doesNotContain("Секрет")
                .doesNotContain(MARIA.name());

        clock.advance(Duration.ofMinutes(5));
        outbox.go();
        assertThat(threads.newest(MARIA, List.of(conversation(secret)))
                        .lines()
                        .getLast()
                        .passage())
                .isInstanceOf(Passage.Accepted.class);

        writing.goOn(secret, "Помогло, спасибо", List.of());
        assertThat(threads.newest(MARIA, List.of(conversation(secret))).lines())
                .extracting(Line::body)
                .last()
                .isEqualTo("Помогло, спасибо");
    }

    @Test
    void whatIsMissingIsSaidAtOnceAndNothingIsKept() {
        assertThatThrownBy(() ->
                        writing.write(visit(), new NewLetter(" ", "заказ какой-то", "", null, null, List.of(), "")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::field)
                                .containsExactly("name", "order", "body", "consent"));
        assertThat(inbox.page(MARIA, View.ALL, null).rows()).isEmpty();
    }

    @Test
    void theFormIsShownAgainWithWhatWasTyped() {
        var visitor = new Visitor(port);

        var again = visitor.postBare(page.path() + "/letters", Map.of("body", "Не хватает болта", "name", "Марина"));

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Не хватает болта", "value=\"Марина\"", "Без согласия");
    }

    @Test
    void aProgramThatFillsTheTrapIsThankedAndForgotten() {
        var answer = new Visitor(port)
                .postBare(
                        page.path() + "/letters",
                        Map.of("body", "Купите", "name", "Бот", "consent", "yes", "website", "https://spam.example"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(inbox.page(MARIA, View.ALL, null).rows()).isEmpty();
    }

    @Test
    void whoWritesTooMuchIsAskedToWait() {
        for (int letter = 0; letter < 10; letter++) {
            writing.write(visit(), letter("Письмо " + letter, List.of()));
        }
        assertThatThrownBy(() -> writing.write(visit(), letter("Ещё одно", List.of())))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.first().kind().status()).isEqualTo(429));
        var neighbour = pages.visit(page.code(), "cb0072");
        assertThat(writing.write(neighbour, letter("Соседка", List.of()))).isNotEmpty();
        clock.advance(Duration.ofHours(1));
        assertThat(writing.write(visit(), letter("Через час", List.of()))).isNotEmpty();
    }

    @Test
    void aClosedPageIsNotThereAndItsAddressStaysItsOwn() {
        opening.close(VERA, chair);

        assertThat(new Visitor(port).get(page.path()).statusCode()).isEqualTo(404);
        assertThatThrownBy(this::visit).isInstanceOf(NotFound.class);
        assertThat(opening.open(VERA, chair).code()).isEqualTo(page.code());
    }

    @Test
    void thePageIsReadWithoutScriptCookieOrLogin() {
        var answer = new Visitor(port).get(page.path());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Прикрутите столик", "Переставьте болты в отверстия B", "letter?part=7")
                .doesNotContain("<script")
                .doesNotContain("3,50");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=300");
        assertThat(answer.body().length()).isLessThan(20_000);
    }

    @Test
    void scansAreCounted() {
        var visitor = new Visitor(port);

        assertThat(visitor.get(page.scanPath()).headers().firstValue("Location").orElseThrow())
                .endsWith(page.path());
        visitor.get(page.scanPath());

        assertThat(pages.scans(PYOTR, chair, LocalDate.of(2026, 11, 1))).isEqualTo(2);
    }

    @Test
    void aStrangersLinkLeadsNowhere() {
        var mine = writing.write(visit(), letter("Моё", List.of(bring("моё.png", picture("png")))));
        var other = writing.write(visit(), letter("Чужое", List.of()));
        var photo = letters.open(mine).files().keySet().iterator().next();

        assertThat(new Visitor(port).get("/h/mine/" + mine + "/files/" + photo).statusCode())
                .isEqualTo(200);
        assertThat(new Visitor(port).get("/h/mine/" + other + "/files/" + photo).statusCode())
                .isEqualTo(404);
        assertThat(new Visitor(port).get(page.path() + "/files/" + photo).statusCode())
                .isEqualTo(404);
        assertThat(new Visitor(port).get("/files/" + photo).statusCode()).isNotEqualTo(200);
        assertThat(new Visitor(port).get("/h/mine/" + "0".repeat(40)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void thePanelCountsPartsAndSteps() {
        writing.write(visit(), letter("Раз", List.of()));
        writing.write(visit(), letter("Два", List.of()));

        var shown = Visitor.of(MARIA, port).get("/products/" + chair).body();

        assertThat(shown).contains("7. Болт столика").contains("1. Прикрутите столик");
    }

    private void answers(String secret, String text) {
        var conversation = conversation(secret);
        var window = threads.newest(MARIA, List.of(conversation));
        sending.send(
                MARIA,
                new Reply(conversation, text, List.of(), window.lastSeen().get(conversation), "key-1", 0));
        clock.advance(Duration.ofSeconds(5));
        outbox.go();
    }

    private ConversationId conversation(String secret) {
        var letter = letters.open(secret).letter();
        return conversations
                .byExternal(OLKHA, letter.shop(), letter.id().toString())
                .orElseThrow();
    }
}
