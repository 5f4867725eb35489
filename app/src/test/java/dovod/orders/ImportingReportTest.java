package dovod.orders;

import static dovod.cast.Cast.BORIS;
import static dovod.cast.Cast.OLKHA;
import static dovod.cast.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dovod.cast.DeskTest;
import dovod.cast.TestClock;
import dovod.cast.Visitor;
import dovod.catalog.Fault;
import dovod.catalog.Shops;
import dovod.kernel.Money;
import dovod.kernel.NotFound;
import dovod.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Reports about compensations as a marketplace's cabinet gives them out, and the same money counted once. */
@DeskTest
@NullUnmarked
class ImportingReportTest {

    private static final String POSTING = "48866017-0495-1";
    private static final String OTHER = "48866018-0496-1";
    private static final String SKU = "646399170";

    private static final String REPORT = """
            Отчёт о компенсациях за октябрь 2026;;;;
            ООО «Мастерская Ольхи»;;;;
            № п/п;Тип компенсации;Номер отправления;SKU;Сумма компенсации, руб.
            1;2;3;4;5
            1;Брак/потеря по вине Ozon на складе;48866017-0495-1;646399170;2 700,00
            2;Начисление по претензии;;646399170;1 350,50 ₽
            3;Декомпенсация;48866018-0496-1;646399170;900
            4;Списание недостачи;48-1;646399170;10
            5;Списание недостачи;48866018-0496-1;646399170;нет
            Итого;;;;4 950,50
            """;

    @Autowired
    Shops shops;

    @Autowired
    ImportingReport importing;

    @Autowired
    RecordingFacts recording;

    @Autowired
    PostingFiles files;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private UUID shop;

    @BeforeEach
    void aShopIsConnected() {
        shop = shops.open(OLKHA, "Ольха", "ozon");
        for (var posting : List.of(POSTING, OTHER)) {
            recording.postings(OLKHA, telling("/v3/posting/fbo/list"), List.of(posting(posting)));
        }
    }

    @Test
    void theHeadingsAreFoundUnderTheLetterheadAndATrialWritesNothing() {
        var trial = trial(bring(REPORT), LocalDate.of(2026, 10, 31));

        assertThat(trial.places())
                .containsEntry(ReportColumn.KIND, 1)
                .containsEntry(ReportColumn.POSTING, 2)
                .containsEntry(ReportColumn.SKU, 3)
                .containsEntry(ReportColumn.SUM, 4)
                .doesNotContainKey(ReportColumn.DAY);
        assertThat(trial.fresh())
                .extracting(entry -> entry.amount().minor())
                .containsExactly(270_000L, 135_050L, -90_000L);
        assertThat(trial.faults())
                .extracting(Fault::line, Fault::code)
                .containsExactly(tuple(8, "report_posting"), tuple(9, "report_sum"));
        assertThat(entries(POSTING)).isEmpty();
    }

    @Test
    void withoutADayNoRowIsTaken() {
        var trial = trial(bring(REPORT), null);

        assertThat(trial.fresh()).isEmpty();
        assertThat(trial.faults()).extracting(Fault::code).contains("report_day");
    }

    @Test
    void whatIsWrittenIsAFactOfTheReportAndASecondTimeNothingIsNew() {
        var file = bring(REPORT);
        write(file);

        assertThat(entries(POSTING)).singleElement().satisfies(entry -> {
            assertThat(entry.source()).isEqualTo("report");
            assertThat(entry.title()).isEqualTo("Брак/потеря по вине Ozon на складе");
            assertThat(entry.amount()).isEqualTo(Money.roubles(270_000));
            assertThat(entry.sku()).isEqualTo(SKU);
        });
        var again = trial(file, LocalDate.of(2026, 10, 31));
        assertThat(again.fresh()).isEmpty();
        assertThat(again.known()).isEqualTo(3);
        var otherMonth = trial(bring(REPORT + "\n"), LocalDate.of(2026, 11, 15));
        assertThat(otherMonth.fresh()).as("another report of the same money").isEmpty();
    }

    @Test
    void whatTheBooksHaveToldAlreadyIsKnownOnceForEachOfThem() {
        book("a1", POSTING, 270_000, "2026-10-20");
        var twice = REPORT.replace("Итого", "6;Брак;48866017-0495-1;646399170;2 700,00\nИтого");

        var trial = trial(bring(twice), LocalDate.of(2026, 10, 31));

        assertThat(trial.known()).isEqualTo(1);
        assertThat(trial.fresh()).extracting(ToldEntry::posting).containsExactly(null, OTHER, POSTING);
    }

    @Test
    void whatTheBooksTellLaterTakesThePlaceOfTheReport() {
        write(bring(REPORT));

        book("a1", POSTING, 270_000, "2026-10-20");
        book("a2", POSTING, 270_000, "2026-10-21");
        book("a1", POSTING, 270_000, "2026-10-20");

        assertThat(entries(POSTING)).extracting(BookEntry::externalId).containsExactly("a1", "a2");
        assertThat(files.looseEntries(OLKHA, shop, Instant.EPOCH))
                .extracting(BookEntry::source)
                .containsExactly("report");
    }

    @Test
    void anEntryThatWasKnownBeforeDoesNotCoverASecondPayment() {
        book("a1", POSTING, 270_000, "2026-10-20");
        write(bring(REPORT.replace("Итого", "6;Брак;48866017-0495-1;646399170;2 700,00\nИтого")));

        book("a1", POSTING, 270_000, "2026-10-20");

        assertThat(entries(POSTING)).extracting(BookEntry::source).containsExactlyInAnyOrder("books", "report");
    }

    @Test
    void aPersonPointsAtColumnsThatNobodyKnows() {
        var file = bring("Колонка А,Колонка Б,Колонка В\n2700.5,48866017-0495-1,05.10.2026 13:40\n");

        assertThat(trial(file, null).isReadable()).isFalse();
        assertThatThrownBy(() -> importing.write(VERA, shop, file, Map.of(), null))
                .isInstanceOf(Refused.class);

        var places = Map.of(ReportColumn.SUM, 0, ReportColumn.POSTING, 1, ReportColumn.DAY, 2);
        importing.write(VERA, shop, file, places, null);

        assertThat(entries(POSTING)).singleElement().satisfies(entry -> {
            assertThat(entry.amount().minor()).isEqualTo(270_050);
            assertThat(entry.at()).isEqualTo("2026-10-05T00:00:00Z");
        });
    }

    @Test
    void workbooksAndOldEncodingsAreReadAsWell() throws IOException {
        var windows = importing.bring(
                VERA,
                shop,
                "отчёт.csv",
                new ByteArrayInputStream(REPORT.replace(" ₽", "").getBytes(Charset.forName("windows-1251"))));
        assertThat(trial(windows, LocalDate.of(2026, 10, 31)).fresh()).hasSize(3);

        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            var sheet = book.newWorksheet("Отчёт");
            sheet.value(2, 0, "Дата начисления");
            sheet.value(2, 1, "Номер отправления");
            sheet.value(2, 2, "Сумма компенсации");
            sheet.value(3, 0, LocalDate.of(2026, 10, 5));
            sheet.value(3, 1, POSTING);
            sheet.value(3, 2, 2700.5);
        }
        var workbook = importing.bring(VERA, shop, "отчёт.xlsx", new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(trial(workbook, null).fresh()).singleElement().satisfies(entry -> {
            assertThat(entry.amount().minor()).isEqualTo(270_050);
            assertThat(entry.happenedAt()).isEqualTo("2026-10-05T00:00:00Z");
        });
    }

    @Test
    void strangersHaveNeitherTheFileNorTheShop() {
        var file = bring(REPORT);

        assertThatThrownBy(() -> importing.tryOut(BORIS, shop, file, null, null))
                .isInstanceOf(NotFound.class);
        var theirs = shops.open(BORIS.tenant(), "Чужая", "ozon");
        assertThatThrownBy(() -> importing.tryOut(BORIS, theirs, file, null, null))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theWholeWayWithoutScripts() {
        var vera = Visitor.of(VERA, port);
        vera.get("/compensation-reports");
        var page = upload(vera);
        var shown = vera.get(page).body();
        assertThat(shown).contains("Тип компенсации", "Брак/потеря по вине Ozon на складе", "Начало таблицы");
        var file = page.replaceAll(".*reports/([0-9a-f-]+).*", "$1");
        var form = Map.of(
                "shop", shop.toString(), "posting", "2", "sku", "3", "sum", "4", "kind", "1", "document", "2026-10-31");

        var unseen = vera.post("/compensation-reports/" + file + "/writing", form);
        assertThat(unseen.statusCode()).isEqualTo(422);
        assertThat(entries(POSTING)).isEmpty();

        var seen = vera.post("/compensation-reports/" + file, form);
        assertThat(seen.statusCode()).isEqualTo(200);
        var tried = seen.body().replaceAll("(?s).*name=\"tried\" value=\"([^\"]*)\".*", "$1");
        var signed = new HashMap<>(form);
        signed.put("tried", tried);
        assertThat(vera.post("/compensation-reports/" + file + "/writing", signed)
                        .statusCode())
                .isEqualTo(303);
        assertThat(entries(POSTING)).hasSize(1);
    }

    private String upload(Visitor vera) {
        var edge = "edge-of-parts";
        var body = "--" + edge + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + vera.csrf()
                + "\r\n--" + edge + "\r\nContent-Disposition: form-data; name=\"shop\"\r\n\r\n" + shop
                + "\r\n--" + edge
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"october.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + REPORT + "\r\n--" + edge + "--\r\n";
        var answer = vera.send(HttpRequest.newBuilder(vera.at("/compensation-reports"))
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private UUID bring(String report) {
        return importing.bring(
                VERA, shop, "отчёт.csv", new ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8)));
    }

    private ReportTrial trial(UUID file, LocalDate day) {
        return importing.tryOut(VERA, shop, file, null, day);
    }

    private void write(UUID file) {
        clock.advance(Duration.ofSeconds(1));
        var day = LocalDate.of(2026, 10, 31);
        importing.write(VERA, shop, file, trial(file, day).places(), day);
    }

    private List<BookEntry> entries(String posting) {
        return files.of(OLKHA, shop, List.of(posting)).getFirst().entries();
    }

    private void book(String id, String posting, long minor, String day) {
        recording.entries(
                OLKHA,
                telling("books"),
                List.of(new ToldEntry(
                        id,
                        posting,
                        Instant.parse(day + "T00:00:00Z"),
                        "LackWriteOff",
                        "Компенсация",
                        Money.roubles(minor),
                        Map.of("sku", SKU))));
    }

    /** Later than all before it. */
    private Telling telling(String source) {
        clock.advance(Duration.ofSeconds(1));
        return new Telling(shop, source, clock.instant());
    }

    private static ToldPosting posting(String number) {
        return new ToldPosting(
                number,
                number.substring(0, number.lastIndexOf('-')),
                "fbo",
                "cancelled",
                "posting_canceled",
                TestClock.START.minusSeconds(3_000_000),
                null,
                null,
                null,
                null,
                null,
                List.of(new ToldPosting.Item(SKU, "столяр", "Набор", 1, Money.roubles(270_000))));
    }
}
