package dovod.browser;

import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLEG;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.care.CareCounts;
import dovod.care.Cares;
import dovod.care.Fault;
import dovod.care.Named;
import dovod.care.NamingFault;
import dovod.care.NamingFault.NewFinding;
import dovod.care.Pattern;
import dovod.care.Symptom;
import dovod.cases.CaseFiles;
import dovod.cases.Inbox;
import dovod.cases.InboxRow;
import dovod.cases.Strand;
import dovod.cases.View;
import dovod.cast.DeskTest;
import dovod.conversations.Author;
import dovod.conversations.Reply;
import dovod.conversations.SendingReply;
import dovod.conversations.Threads;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Forty ordinary cases come in within an hour, are answered, and can be counted. */
@DeskTest
class FortyCasesTest {

    private static final String STOOL = "698771204";

    @LocalServerPort
    int port;

    @Autowired
    OzonShop shop;

    @Autowired
    Inbox inbox;

    @Autowired
    CaseFiles cases;

    @Autowired
    Cares cares;

    @Autowired
    NamingFault naming;

    @Autowired
    CareCounts counts;

    @Autowired
    SendingReply sending;

    @Autowired
    Threads threads;

    @BeforeEach
    void fortyBuyersWrite() {
        shop.open(port).plays("forty-cases");
        for (int minute = 0; minute < 70; minute += 5) {
            shop.passes(Duration.ofMinutes(5));
        }
        // A turn may come too soon for the marketplace's limits; what it owes comes with the next.
        for (int round = 0; round < 6 && rows().stream().anyMatch(row -> row.sku() == null); round++) {
            shop.passes(Duration.ofSeconds(30));
        }
    }

    @AfterEach
    void theShopCloses() {
        shop.close();
    }

    @Test
    void eachOfThemIsACase() {
        var rows = rows();

        assertThat(rows)
                .hasSize(40)
                .allSatisfy(row -> assertThat(row.lastAuthor()).isEqualTo(Author.BUYER))
                .allSatisfy(
                        row -> assertThat(row.order()).as("№ %s", row.number()).isNotNull())
                .allSatisfy(row ->
                        assertThat(row.productName()).as("№ %s", row.number()).isNotNull());
        assertThat(about("не хватает", "нет пакета", "не положи", "нет задней")).isEqualTo(8);
        assertThat(about("спасибо")).isEqualTo(4);
        assertThat(about("трещин", "трес")).isEqualTo(5);
        assertThat(about("когда", "где мой заказ")).isEqualTo(3);
    }

    @Test
    void fourCracksOfOnePartAndBatchAreAPattern() {
        cracks().forEach(this::namesTheFault);

        assertThat(counts.of(MARIA, STOOL)).singleElement().satisfies(one -> {
            assertThat(one.fault()).isEqualTo(Fault.PRODUCTION);
            assertThat(one.symptom()).isEqualTo(Symptom.CRACK);
            assertThat(one.part()).isEqualTo("7");
            assertThat(one.count()).isEqualTo(4);
        });
        var patterns = rows().stream()
                .map(row -> cares.of(MARIA, row.id()).pattern())
                .filter(pattern -> pattern != null)
                .toList();
        assertThat(patterns).hasSize(4).extracting(Pattern::count).containsOnly(4);
        assertThat(patterns).extracting(Pattern::batch).containsOnly("2406");
    }

    @Test
    void whoeverIsAnsweredWritesOnce() {
        rows().forEach(this::answers);
        shop.passes(Duration.ofSeconds(30));
        for (int day = 0; day < 2; day++) {
            shop.passes(Duration.ofDays(1));
        }

        var answeredBack =
                rows().stream().filter(row -> row.lastAuthor() == Author.BUYER).count();
        assertThat(answeredBack).isEqualTo(35);
    }

    private void namesTheFault(InboxRow row) {
        var given = cares.of(MARIA, row.id()).given();
        var part = given.latest(Named.Kind.PART).orElseThrow().value();
        var batch = given.latest(Named.Kind.BATCH).orElseThrow().value();
        naming.name(MARIA, row.id(), new NewFinding("production", "Видно на фото", "crack", part, batch, ""));
    }

    private void answers(InboxRow row) {
        var chat = cases.open(OLEG, row.id()).strands().stream()
                .map(Strand::conversation)
                .findFirst()
                .orElseThrow();
        var seen = threads.newest(OLEG, List.of(chat)).lastSeen().get(chat);
        var text = "Разобрались с обращением № " + row.number() + ": решим сегодня до 19:00, напишем сюда же.";
        sending.send(OLEG, new Reply(chat, text, List.of(), seen, "answer-" + row.number(), 0, "короткий ответ"));
    }

    private long about(String... words) {
        return rows().stream().filter(row -> speaksOf(row, words)).count();
    }

    private static boolean speaksOf(InboxRow row, String... words) {
        var line = row.lastLine().toLowerCase(Locale.ROOT);
        return List.of(words).stream().anyMatch(line::contains);
    }

    private List<InboxRow> cracks() {
        return rows().stream().filter(row -> speaksOf(row, "трещин", "трес")).toList();
    }

    private List<InboxRow> rows() {
        return inbox.page(MARIA, View.ALL, null).rows();
    }
}
