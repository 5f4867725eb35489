package dovod.quality;

import static dovod.cast.Cast.BORIS;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLEG;
import static dovod.cast.Cast.OLKHA;
import static dovod.cast.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.cast.DeskTest;
import dovod.cast.Visitor;
import dovod.conversations.ConversationId;
import dovod.conversations.Threads;
import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refused;
import dovod.people.MakingToken;
import dovod.platform.Audit;
import dovod.platform.AuditQuery;
import dovod.platform.Tenancy;
import dovod.quality.DraftVerdict.Tick;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Promises 2 and 3 on what we send: nobody asks twice, a template must answer. */
@DeskTest
class DraftGateTest {

    private static final String PRESENT =
            "Здравствуйте. Заказывал дочке на день рождения, а заказ взяли и отменили. Почему отменили?"
                    + " И успеете ли прислать до субботы?";
    private static final String CANNED =
            "Благодарим за обращение! Мы передали информацию специалистам, ожидайте ответа.";
    private static final String CHAIR = "Стульчик не собирается, не хватает винтов. Пришлите винты.";

    @LocalServerPort
    int port;

    @Autowired
    Correspondence letters;

    @Autowired
    CheckingDraft checking;

    @Autowired
    Threads threads;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Audit audit;

    @Autowired
    MakingToken tokens;

    @Autowired
    JsonMapper json;

    @Test
    void theComposerTicksWhatTheDraftAnswers() {
        var igor = letters.buyer("Игорь", PRESENT);

        assertThat(checking.check(MARIA, igor, "").points())
                .extracting(point -> point.asked().text())
                .containsExactly("Почему отменили?", "успеете ли прислать до субботы?");
        assertThat(ticks(igor, "До субботы успеем.")).containsExactly(Tick.OPEN, Tick.ANSWERED);
        assertThat(ticks(igor, "Отменил склад площадки: не смог собрать заказ. До субботы успеем."))
                .containsExactly(Tick.ANSWERED, Tick.ANSWERED);
        assertThat(checking.check(MARIA, igor, "До субботы успеем.")
                        .points()
                        .get(1)
                        .answer())
                .isEqualTo("До субботы успеем.");
    }

    @Test
    void aReplyThatAnswersOnePartOfTheQuestionsLeaves() {
        var igor = letters.buyer("Игорь", PRESENT);

        letters.answers(MARIA, igor, "До субботы успеем.");
        assertThat(said(igor)).contains("До субботы успеем.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Здравствуйте!",
                "Выясняем",
                "Сейчас выясняем на складе",
                "Уточним и напишем",
                "Напишу до 15:00",
                "Уточните, пожалуйста, номер заказа?"
            })
    void whatIsShortOrUnsureStopsNobody(String text) {
        var igor = letters.buyer("Игорь", "Отменили подарок на день рождения дочери, что случилось?");

        assertThatCode(() -> letters.answers(MARIA, igor, text)).doesNotThrowAnyException();
    }

    @Test
    void aCannedTextThatAnswersNothingIsStoppedAndTheQuestionIsNamed() {
        var igor = letters.buyer("Игорь", PRESENT);

        assertRefused("reply_answers_nothing", "Почему отменили?", () -> letters.answers(MARIA, igor, CANNED));
        assertThat(said(igor)).containsExactly(PRESENT);
    }

    @Test
    void aCannedTextIsWelcomeWhereNothingIsAsked() {
        var igor = letters.buyer("Игорь", "Спасибо большое, всё дошло и собралось");

        letters.answers(MARIA, igor, "Спасибо за обращение! Рады были помочь, хорошего вам дня.");
        assertThat(said(igor)).hasSize(2);
    }

    @Test
    void theSameCannedTextDoesNotLeaveTwiceInAThread() {
        var igor = letters.buyer("Игорь", "Заказ отменили, а деньги списали.");
        letters.answers(MARIA, igor, CANNED);
        letters.buyer("Игорь", "Я жду уже второй день");

        assertRefused("reply_canned_twice", "21 ноября", () -> letters.answers(MARIA, igor, CANNED));
        assertThat(said(igor)).containsOnlyOnce(CANNED);
    }

    @Test
    void whatIsSaidAgainInOwnWordsIsToldAndStopsNobody() {
        var igor = letters.buyer("Игорь", "Когда приедет мой стол?");
        var text = "Ваш стол выехал со склада в Омске, привезём его в пятницу 27 ноября после обеда.";
        letters.answers(MARIA, igor, text);
        letters.buyer("Игорь", "Хорошо, жду");

        assertThat(checking.check(MARIA, igor, text).remarks())
                .extracting(Remark::kind, Remark::stops)
                .contains(org.assertj.core.api.Assertions.tuple(Remark.Kind.REPEATS, false));
        letters.answers(MARIA, igor, text);
    }

    @Test
    void nobodyAsksForThePhotoThatTheBuyerHasSent() {
        var marina = letters.buyer("Марина", CHAIR, "https://fake.example/files/1.png");

        assertRefused(
                "reply_asks_again", "21 ноября", () -> letters.answers(MARIA, marina, "Пришлите, пожалуйста, фото."));
        var remark = checking.check(MARIA, marina, "Пришлите, пожалуйста, фото.")
                .remarks()
                .getFirst();
        assertThat(remark.quote()).satisfies(quote -> assertThat(quote.isFile()).isTrue());
    }

    @Test
    void askingAgainAnswersNothing() {
        var marina = letters.buyer("Марина", CHAIR, "https://fake.example/files/1.png");

        assertThat(ticks(marina, "Пришлите, пожалуйста, фото.")).containsExactly(Tick.OPEN);
        assertThat(ticks(marina, "Винты отправили сегодня почтой.")).containsExactly(Tick.ANSWERED);
    }

    @Test
    void nobodyAsksForWhatTheBuyerHasWritten() {
        var marina = letters.buyer("Марина", CHAIR + " Фото прикладываю.");

        assertRefused(
                "reply_asks_again",
                "Фото прикладываю.",
                () -> letters.answers(MARIA, marina, "Пришлите фото проблемы."));
    }

    @Test
    void askingForSomethingElseIsNoAskingAgain() {
        var marina = letters.buyer("Марина", CHAIR + " Фото прикладываю.");

        letters.answers(MARIA, marina, "Пришлите, пожалуйста, фото этикетки на коробке.");
        assertThat(said(marina)).hasSize(2);
    }

    @Test
    void aManagerSendsItAllTheSameAndThatIsKept() {
        var igor = letters.buyer("Игорь", PRESENT);

        assertRefused("not_allowed", "", () -> letters.insists(MARIA, igor, CANNED, "так надо"));
        assertRefused("reply_answers_nothing", "", () -> letters.insists(OLEG, igor, CANNED, "  "));
        var message = letters.insists(OLEG, igor, CANNED, "Ждём склад, человек предупреждён по телефону");

        assertThat(said(igor)).contains(CANNED);
        assertThat(overrulings())
                .containsExactly(message + " Ждём склад, человек предупреждён по телефону reply_answers_nothing");
        assertThat(audit.find(VERA, AuditQuery.newest(20)))
                .extracting(row -> row.entry().action() + " " + row.entry().object())
                .contains("reply.overruled message:" + message);
    }

    @Test
    void theApiIsToldTheSame() {
        var igor = letters.buyer("Игорь", PRESENT);

        var refused = call(igor, "/messages", Map.of("text", CANNED, "lastSeen", lastSeen(igor)));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json.readTree(refused.body()).toString()).contains("reply_answers_nothing");
        var checked = json.readTree(call(igor, "/check", Map.of("text", CANNED)).body());
        assertThat(checked.at("/remarks/0/code").asString()).isEqualTo("reply_answers_nothing");
        assertThat(checked.at("/remarks/0/stops").asBoolean()).isTrue();
        assertThat(checked.at("/questions/0/asked/quote").asString()).isEqualTo("Почему отменили?");
        assertThat(checked.at("/questions/0/state").asString()).isEqualTo("open");
    }

    @Test
    void strangersLearnNothing() {
        var igor = letters.buyer("Игорь", PRESENT);

        assertThatThrownBy(() -> checking.check(BORIS, igor, "")).isInstanceOf(NotFound.class);
    }

    private List<Tick> ticks(ConversationId conversation, String text) {
        return checking.check(MARIA, conversation, text).points().stream()
                .map(DraftVerdict.Point::tick)
                .toList();
    }

    private List<String> said(ConversationId conversation) {
        return threads.newest(MARIA, List.of(conversation)).lines().stream()
                .map(line -> line.body())
                .toList();
    }

    private String lastSeen(ConversationId conversation) {
        var seen = threads.newest(MARIA, List.of(conversation)).lastSeen().get(conversation);
        return Objects.requireNonNull(seen).toString();
    }

    private List<String> overrulings() {
        return tenancy.read(
                OLKHA,
                () -> jdbc.sql(
                                "SELECT message_id || ' ' || reason || ' ' || (against->0->>'code') FROM quality.overruling")
                        .query(String.class)
                        .list());
    }

    private HttpResponse<String> call(ConversationId conversation, String path, Map<String, Object> body) {
        return as(MARIA)
                .send(HttpRequest.newBuilder(new Visitor(port).at("/api/v1/conversations/" + conversation + path))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "first-try")
                        .POST(BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    private Visitor as(Actor actor) {
        return new Visitor(port)
                .with("Accept", "application/json")
                .with(
                        "Authorization",
                        "Bearer " + tokens.make(actor, "проба", 30).text());
    }

    private static void assertRefused(String code, String saying, ThrowingCallable sending) {
        assertThatThrownBy(sending).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.first().code()).isEqualTo(code);
            assertThat(refused.first().arguments().toString()).contains(saying);
        });
    }
}
