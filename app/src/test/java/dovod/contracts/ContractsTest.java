package dovod.contracts;

import static dovod.contracts.ContractTexts.AUGUST;
import static dovod.contracts.ContractTexts.OCTOBER;
import static dovod.contracts.ContractTexts.SEPTEMBER;
import static dovod.contracts.ContractTexts.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.cast.Visitor;
import dovod.contracts.Citation.Verdict;
import dovod.kernel.NotFound;
import dovod.kernel.Refused;
import dovod.lib.clausediff.ChangeKind;
import dovod.lib.clausediff.ValueChange;
import dovod.quality.Correspondence;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DeskTest
@NullUnmarked
class ContractsTest {

    @Autowired
    AddingContract adding;

    @Autowired
    AddingVersion versions;

    @Autowired
    Contracts contracts;

    @Autowired
    Comparing comparing;

    @Autowired
    Citations citations;

    @Autowired
    WritingDuty duties;

    @Autowired
    SettingWatch watch;

    @Autowired
    LookingAtPage looking;

    @Autowired
    Correspondence correspondence;

    @LocalServerPort
    int port;

    private UUID contract;

    @BeforeEach
    void aContract() {
        contract = adding.add(Cast.OLEG, new NewContract("Договор для Продавцов", "Ozon"));
    }

    private UUID bring(String text, String published) {
        return versions.add(Cast.OLEG, contract, version(text, published)).version();
    }

    @Test
    void whatChangedIsToldWithItsNumbers() {
        var before = bring(AUGUST, "2026-08-01");
        var after = bring(SEPTEMBER, "2026-09-01");

        var compared = comparing.compare(Cast.MARIA, contract, before, after);

        assertThat(compared.changes())
                .extracting(change -> change.change().kind())
                .containsExactly(ChangeKind.ADDED, ChangeKind.REWORDED, ChangeKind.REWORDED);
        assertThat(compared.changes().stream().flatMap(change -> change.change().values().stream()))
                .extracting(ValueChange::toString)
                .containsExactly("7 календарных дней → 5 рабочих дней", "300 рублей → 500 рублей");
        assertThat(contracts.versions(Cast.MARIA, contract).getFirst().counts().all())
                .isEqualTo(3);
    }

    @Test
    void aLookThatFindsNothingNewIsWrittenDown() {
        bring(AUGUST, "2026-08-01");
        var again = versions.add(Cast.OLEG, contract, version(AUGUST.replace("# ", "#  "), "2026-08-14"));

        assertThat(again.isNew()).isFalse();
        assertThat(contracts.versions(Cast.OLEG, contract)).hasSize(1);
        assertThat(contracts.looks(Cast.OLEG, contract))
                .extracting(Look::outcome)
                .containsExactly(Look.Outcome.UNCHANGED, Look.Outcome.NEW);
    }

    @Test
    void theBytesAreKeptAsTheyCame() {
        var version = bring(AUGUST, "2026-08-01");

        assertThat(contracts.snapshot(Cast.MARIA, version))
                .asString(java.nio.charset.StandardCharsets.UTF_8)
                .isEqualTo(AUGUST);
    }

    @Test
    void aClauseIsShownAsItStoodOnADay() {
        bring(AUGUST, "2026-08-01");
        var september = bring(SEPTEMBER, "2026-09-01");
        var text = contracts.text(Cast.MARIA, september);
        var clause = text.outline().clauses().stream()
                .filter(each -> each.number().equals("4.2"))
                .findFirst()
                .orElseThrow();
        var identity = text.identity(clause);

        assertThat(contracts
                        .clause(Cast.MARIA, identity, LocalDate.parse("2026-09-09"))
                        .orElseThrow()
                        .text())
                .contains("7 календарных");
        assertThat(contracts
                        .clause(Cast.MARIA, identity, LocalDate.parse("2026-09-10"))
                        .orElseThrow()
                        .text())
                .contains("5 рабочих");
        assertThat(contracts.clause(Cast.MARIA, identity, LocalDate.parse("2026-07-01")))
                .isEmpty();
        assertThat(contracts.history(Cast.MARIA, identity)).hasSize(2);
    }

    /** The clause keeps its identity though an older version came in later, between two that were known. */
    @Test
    void anOlderVersionMayComeLater() {
        var august = bring(AUGUST, "2026-08-01");
        var november = bring(OCTOBER, "2026-11-10");
        var september = bring(SEPTEMBER, "2026-09-01");

        assertThat(contracts.versions(Cast.OLEG, contract))
                .extracting(ContractVersion::id)
                .containsExactly(november, september, august);
        assertThat(contracts.versions(Cast.OLEG, contract).getFirst().counts())
                .isEqualTo(new ContractVersion.Counts(1, 0, 0, 0));
        var paths = List.of(august, september, november).stream()
                .map(version -> contracts.text(Cast.OLEG, version))
                .map(text ->
                        text.version().identities().get(text.outline().clauses().size() - 1))
                .distinct();
        assertThat(paths).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            По п. 4.2 Договора заявление подаётся в течение 7 календарных дней | 2026-09-05 | SAYS_THAT
            По п. 4.2 Договора заявление подаётся в течение 7 календарных дней | 2026-09-20 | OLDER_VERSION
            По п. 4.2 Договора заявление подаётся в течение 3 календарных дней | 2026-09-05 | SAYS_OTHERWISE
            Согласно пункту 6.1 товар без упаковки утилизируется бесплатно     | 2026-09-05 | SAYS_OTHERWISE
            См. пункт 6.1                                                      | 2026-09-05 | EXISTS
            Пункт 9.9 обязывает вас доплатить за доставку покупателю           | 2026-09-05 | NOT_FOUND
            Претензии по хранению принимаются на русском языке                 | 2026-09-05 | SAYS_THAT
            """)
    void whatIsCitedIsJudgedAsOfTheDay(String cited, LocalDate day, Verdict verdict) {
        bring(AUGUST, "2026-08-01");
        bring(SEPTEMBER, "2026-09-01");

        assertThat(citations.find(Cast.MARIA, contract, cited, day).verdict()).isEqualTo(verdict);
    }

    @Test
    void aContradictedNumberIsNamed() {
        bring(AUGUST, "2026-08-01");

        var citation = citations.find(
                Cast.MARIA,
                contract,
                "По п. 4.2 заявление подаётся в течение 3 календарных дней",
                LocalDate.parse("2026-09-05"));

        assertThat(citation.differences()).containsExactly("3 календарных дней ≠ 7 календарных дней");
        assertThat(citation.clause().address()).matches("/clauses/[0-9a-f-]{36}\\?on=2026-09-05");
    }

    @Test
    void noticeThatWasTooShortIsTold() {
        var before = bring(AUGUST, "2026-10-01");
        var after = versions.add(Cast.OLEG, contract, version(SEPTEMBER, "2026-10-20", "2026-11-05"))
                .version();

        var notice = comparing.compare(Cast.VERA, contract, before, after).notice();

        assertThat(notice.days()).isEqualTo(16);
        assertThat(notice.leaveUntil()).isEqualTo(LocalDate.parse("2026-10-27"));
        assertThat(notice.rules())
                .filteredOn(Notice.Checked::broken)
                .extracting(each -> each.rule().days())
                .containsExactly(45);
    }

    /** What the version before said of itself is not when this one begins: its own clause says that. */
    @Test
    void aDayThatWasToldBeforeIsNoneOfThisVersion() {
        var before = bring(SEPTEMBER, "2026-09-01");
        var after = bring(OCTOBER, "2026-11-10");

        var notice = comparing.compare(Cast.VERA, contract, before, after).notice();

        assertThat(notice.effectiveOn()).isEqualTo(LocalDate.parse("2026-12-01"));
        assertThat(notice.days()).isEqualTo(21);
    }

    @Test
    void clausesAreFoundByWordsInAnyForm() {
        bring(AUGUST, "2026-08-01");
        bring(SEPTEMBER, "2026-09-01");

        assertThat(contracts.search(Cast.MARIA, "плату за хранением"))
                .extracting(Wording::body)
                .containsExactlyInAnyOrder(
                        "6.1 Плата за хранение сверх срока составляет 500 рублей за место.",
                        "6.1 Плата за хранение сверх срока составляет 300 рублей за место.");
    }

    /** As the composer's menu asks for them. */
    @Test
    void aClauseIsOfferedAsItStoodWithItsAddress() {
        bring(AUGUST, "2026-08-01");
        bring(SEPTEMBER, "2026-09-01");
        var maria = Visitor.of(Cast.MARIA, port).with("Accept", "application/json");
        var storage = URLEncoder.encode("плата за хранение", StandardCharsets.UTF_8);

        var august = maria.get("/clauses?query=" + storage + "&on=2026-08-15T10:00:00Z")
                .body();
        assertThat(august).contains("редакция от 1 августа", "300 рублей", "/clauses/", "?on=2026-08-15");
        assertThat(maria.get("/clauses?query=" + storage + "&on=2026-07-01").body())
                .isEqualTo("[]");
        assertThat(maria.get("/clauses?query=" + storage + "&on=2026-08-15T21:30:00Z")
                        .body())
                .as("after midnight in Moscow")
                .contains("?on=2026-08-16");
        assertThat(maria.get("/clauses").body()).isEqualTo("[]");
        assertThat(Visitor.of(Cast.BORIS, port)
                        .with("Accept", "application/json")
                        .get("/clauses?query=" + storage + "&on=2026-08-15")
                        .body())
                .isEqualTo("[]");
    }

    /** Buyers are not written to in clauses; whoever answers for the marketplace is. */
    @Test
    void theComposerOffersClausesWhereTheSupportIsAnswered() {
        correspondence.buyer("Игорь", "Где мой подарок?");
        correspondence.support("ticket", "Василий", "Товар утилизирован согласно договору.");
        var maria = Visitor.of(Cast.MARIA, port);

        assertThat(replyForm(maria, 1)).doesNotContain("data-clauses");
        assertThat(replyForm(maria, 2)).contains("data-clauses=\"/clauses?on=2026-", "data-clauses-open");
    }

    private static String replyForm(Visitor visitor, int number) {
        var page = visitor.get("/cases/" + number).body();
        assertThat(page).contains("id=\"reply-form\"");
        return page.substring(page.indexOf("id=\"reply-form\""), page.indexOf("id=\"note-form\""));
    }

    @Test
    void aFileThatCannotBeReadIsRefusedInWords() throws IOException {
        var locked = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 600);
        var mark = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(mark, 0, locked, 512, mark.length);
        var scanned = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(scanned);
        }

        assertThat(brings(locked).statusCode()).isEqualTo(422);
        assertThat(brings(locked).body()).contains("Файл закрыт паролем. Снимите пароль или вставьте текст.");
        assertThat(brings(scanned.toByteArray()).body())
                .contains("В файле нет текста. Если его страницы — картинки, вставьте текст.");
    }

    private HttpResponse<String> brings(byte[] file) throws IOException {
        var oleg = Visitor.of(Cast.OLEG, port);
        oleg.get("/contracts/" + contract);
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--b\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + oleg.csrf()
                        + "\r\n--b\r\nContent-Disposition: form-data; name=\"content\"; filename=\"dogovor\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
        return oleg.send(HttpRequest.newBuilder(oleg.at("/contracts/" + contract + "/versions"))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    @Test
    void strangersSeeNothing() {
        var version = bring(AUGUST, "2026-08-01");

        assertThat(contracts.list(Cast.BORIS)).isEmpty();
        assertThat(contracts.search(Cast.BORIS, "хранение")).isEmpty();
        assertThatThrownBy(() -> contracts.text(Cast.BORIS, version)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> citations.find(Cast.BORIS, contract, "п. 4.2", LocalDate.EPOCH))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoAnswersBuyersReadsAndDoesNotWrite() {
        assertThatThrownBy(() -> versions.add(Cast.MARIA, contract, version(AUGUST, "2026-08-01")))
                .isInstanceOf(Refused.class);
        assertThat(contracts.list(Cast.MARIA)).hasSize(1);
    }

    @Test
    void aFileThatIsNoContractIsRefusedInWords() {
        var visitor = Visitor.of(Cast.OLEG, port);
        visitor.get("/contracts/" + contract);

        var answer = visitor.post(
                "/contracts/" + contract + "/versions", Map.of("pasted", "{\\rtf1 x", "publishedOn", "2026-08-01"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("RTF");
    }

    @Test
    void aPageOfOurOwnNetworkIsNotLookedAt() {
        for (var address : List.of(
                "http://127.0.0.1:" + port + "/login",
                "http://[::1]/",
                "http://169.254.169.254/latest",
                "http://10.0.0.1/")) {
            watch.set(Cast.OLEG, contract, address);
            assertThat(looking.look(Cast.OLEG, contract)).as(address).isEqualTo(Look.Outcome.FAILED);
        }
        assertThat(contracts.looks(Cast.OLEG, contract))
                .extracting(Look::detail)
                .containsOnly("private");
        assertThatThrownBy(() -> watch.set(Cast.OLEG, contract, "file:///etc/passwd"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aTaskIsWrittenAndSettled() {
        var before = bring(AUGUST, "2026-08-01");
        var after = bring(SEPTEMBER, "2026-09-01");
        var change =
                comparing.compare(Cast.OLEG, contract, before, after).changes().getFirst();

        var duty = duties.write(
                Cast.OLEG, contract, after, change.identity(), "Обновить шаблоны", Cast.MARIA.personId(), null);
        assertThat(comparing
                        .compare(Cast.OLEG, contract, before, after)
                        .changes()
                        .getFirst()
                        .duties())
                .extracting(ContractDuty::what)
                .containsExactly("Обновить шаблоны");

        duties.settle(Cast.OLEG, contract, duty);
        assertThat(duties.list(Cast.OLEG, contract))
                .first()
                .extracting(ContractDuty::doneAt)
                .isNotNull();
    }

    @Test
    void programsBringVersionsAndAskForChanges() {
        var program = Visitor.of(Cast.VERA, port).with("Accept", "application/json");
        var before = bring(AUGUST, "2026-08-01");
        var after = bring(SEPTEMBER, "2026-09-01");

        var answer = program.get("/api/v1/contracts/" + contract + "/changes?before=" + before + "&after=" + after);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"kind\":\"reworded\"", "7 календарных дней", "\"renumbered\":0");
    }
}
