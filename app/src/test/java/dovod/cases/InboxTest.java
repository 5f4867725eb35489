package dovod.cases;

import static dovod.cast.Cast.BORIS;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLKHA;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.cases.Letterbox.Buyer;
import dovod.cast.TestClock;
import dovod.cast.Visitor;
import dovod.catalog.Products;
import dovod.catalog.ToldProduct;
import dovod.conversations.Author;
import dovod.conversations.ConversationEvent.Arrived;
import dovod.kernel.Ids;
import dovod.kernel.Language;
import dovod.platform.Dictionary;
import dovod.platform.Live;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

class InboxTest extends CaseStory {

    private static final ToldProduct CHAIR =
            new ToldProduct("712004518", null, null, "Стул", "https://cdn/1.jpg", null, false);

    @Autowired
    private FindingCases finding;

    @Autowired
    private TaggingCase tagging;

    @Autowired
    private PrioritisingCase prioritising;

    @Autowired
    private MarkingRead reading;

    @ParameterizedTest
    @EnumSource(
            value = View.class,
            names = {"UNASSIGNED", "WAITING_US", "ALL"})
    void pagesFollowOneAnotherWithoutGapOrRepetition(View view) {
        many(120);
        var seen = new ArrayList<Long>();
        String cursor = null;
        var pages = 0;
        do {
            var page = inbox.page(MARIA, view, cursor);
            page.rows().forEach(row -> seen.add(row.number()));
            cursor = page.next();
            pages++;
        } while (cursor != null);

        assertThat(pages).isEqualTo(3);
        assertThat(seen).hasSize(120);
        assertThat(new HashSet<>(seen)).hasSize(120);
    }

    @Test
    void whatIsDueFirstStandsFirst() {
        many(3);

        assertThat(numbers(View.WAITING_US)).containsExactly(1L, 2L, 3L);
        assertThat(numbers(View.ALL)).containsExactly(3L, 2L, 1L);
    }

    @Test
    void anOpenListHearsOfAPictureThatCameLater(
            @Autowired Products products, @Autowired JdbcClient jdbc, @Autowired Live live, @LocalServerPort int port) {
        letters.writes(igor, "Где стул?");
        letters.learn(igor, "712004518");
        tenancy.run(OLKHA, () -> jdbc.sql("""
                INSERT INTO catalog.shop (tenant_id, id, name, marketplace, created_at)
                VALUES (1, ?, 'Ольха', 'ozon', now())""").params(Letterbox.SHOP).update());
        products.record(OLKHA, Letterbox.SHOP, List.of(CHAIR), TestClock.START);
        var waiting = products.withoutPicture(OLKHA, Letterbox.SHOP, 1).getFirst();
        var topic = "case:" + id(1).value();
        try (var page = Visitor.of(MARIA, port).listen("inbox", topic)) {
            tenancy.run(OLKHA, () -> live.tell(OLKHA, "inbox", "all_told_so_far"));
            page.await("all_told_so_far");
            var heard = page.events().size();
            products.keepPicture(OLKHA, waiting, Ids.next());

            page.await(topic, heard);
            page.await("\"topic\":\"inbox\"", heard);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "~", "x", "infinity~x", "2026-11-21T11:00:00Z~", "' OR 1=1", "+1000000000-12-31T23:59:59Z~a"
            })
    void aStrangeCursorBeginsAnew(String cursor) {
        many(1);

        assertThat(inbox.page(MARIA, View.ALL, cursor).rows()).hasSize(1);
    }

    @Test
    void findsByWhatPeopleHaveInHand() {
        letters.writes(igor.about("48866017-0495"), "Где заказ?");
        letters.writes(Buyer.named("Игорь Второй"), "Здравствуйте");

        assertThat(found("#1")).containsExactly(1L);
        assertThat(found("1")).containsExactly(1L);
        assertThat(found("48866017-0495")).containsExactly(1L);
        assertThat(found("48866017-0495-1")).containsExactly(1L);
        assertThat(found("игорь")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(found("игорь в")).containsExactly(2L);
        assertThat(found("%")).isEmpty();
        assertThat(found("  ")).isEmpty();
        assertThat(found("#99999999999999999999")).isEmpty();
        assertThat(finding.find(BORIS, "48866017-0495")).isEmpty();
    }

    @Test
    void tagsAreKeptCleanAndTheirChangesTold() {
        many(1);
        tagging.tag(MARIA, id(1), List.of(" брак ", "Брак", "возврат\nденег", ""));
        assertThat(row(1).tags()).containsExactly("брак", "возврат денег");
        tagging.tag(MARIA, id(1), List.of("брак"));
        assertThat(history(1)).contains(new CaseEvent.Tagged(List.of(), List.of("возврат денег")));
        tagging.tag(MARIA, id(1), List.of());
        assertThat(row(1).tags()).isEmpty();
        assertRefused("tag_too_long", () -> tagging.tag(MARIA, id(1), List.of("я".repeat(41))));
    }

    @Test
    void urgencyAndReadingAreKept() {
        many(1);
        prioritising.prioritise(MARIA, id(1), 2);
        assertThat(row(1).priority()).isEqualTo(2);
        assertRefused("priority_unknown", () -> prioritising.prioritise(MARIA, id(1), 3));
        assertThat(row(1).unread()).isTrue();
        reading.read(MARIA, id(1));
        assertThat(row(1).unread()).isFalse();
    }

    @Test
    void historyIsToldInBothLanguages(@Autowired Dictionary dictionary) {
        many(1);
        prioritising.prioritise(MARIA, id(1), 2);
        for (var language : Language.values()) {
            var words = dictionary.in(language, MARIA.zone());
            assertThat(file(1).happenings())
                    .allSatisfy(happening ->
                            assertThat(happening.say(words, file(1).names())).isNotBlank());
        }
    }

    private List<Long> found(String query) {
        return finding.find(MARIA, query).stream().map(InboxRow::number).toList();
    }

    private void many(int cases) {
        var now = clock.instant();
        var written = new ArrayList<Arrived>();
        for (var number = 0; number < cases; number++) {
            written.add(letters.letter(
                    Buyer.named("Покупатель " + number), Author.BUYER, "Письмо " + number, now.plusSeconds(number)));
        }
        letters.arrive(written.toArray(Arrived[]::new));
    }
}
