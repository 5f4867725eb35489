package dovod.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.cast.TestClock;
import dovod.cast.Visitor;
import dovod.catalog.Shops;
import dovod.contracts.AddingContract;
import dovod.contracts.AddingVersion;
import dovod.contracts.Contract;
import dovod.contracts.Contracts;
import dovod.contracts.NewContract;
import dovod.contracts.NewVersion;
import dovod.contracts.Origin;
import dovod.investigations.Coefficient;
import dovod.investigations.Formula;
import dovod.investigations.Formulas;
import dovod.kernel.Money;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.orders.RecordingFacts;
import dovod.orders.Telling;
import dovod.orders.ToldEntry;
import dovod.orders.ToldPosting;
import dovod.platform.Tenancy;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The birthday present: an order that was never sent, three operators, "answer provided", and the way to the money. */
@DeskTest
@NullUnmarked
class ClaimStoryTest {

    private static final String POSTING = "48866017-0495-1";
    private static final String THREAD = """
            21 ноября
            Вы 14:20
            1. Почему заказ 48866017-0495-1 не собран?
            2. Кто и на каком основании его отменил?
            3. Где сейчас набор: на складе, утерян, списан?
            4. Когда вернёте стоимость 2 700 рублей?
            Василий 15:41
            Добрый день! К сожалению, не удалось собрать заказ, склад не указал причину. Товары вернутся в сток.
            Ксения 18:05
            Благодарим за обращение! Вам уже ответили выше. Заказ возвращается из доставки, ожидайте.
            Игорь Н. 19:30
            Понимаем ваше беспокойство. Ответ предоставлен ранее.
            """;

    private static final String CONTRACT = """
            # Договор для Продавцов

            ## Досудебная система разрешения споров

            3. Площадка отвечает на претензию по существу в течение 30 дней с её получения.

            ## Возврат

            7.1. Возмещение не начисляется, если товар вернулся на склад в течение 60 дней после отмены.
            """;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 0};

    @Autowired
    OpeningClaim opening;

    @Autowired
    JudgingRules rules;

    @Autowired
    Grounds grounds;

    @Autowired
    AddingContract addingContract;

    @Autowired
    AddingVersion versions;

    @Autowired
    Contracts contracts;

    @Autowired
    Formulas formulas;

    @Autowired
    Claims claims;

    @Autowired
    KeepingWords words;

    @Autowired
    KeepingEvidence evidence;

    @Autowired
    EvidenceLog log;

    @Autowired
    TakingStep taking;

    @Autowired
    DraftingSteps drafting;

    @Autowired
    Deciding deciding;

    @Autowired
    MatchingMoney money;

    @Autowired
    WritingLetter letters;

    @Autowired
    PackingAttachments packing;

    @Autowired
    Scorecard scorecard;

    @Autowired
    Shops shops;

    @Autowired
    RecordingFacts facts;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private UUID shop;
    private UUID id;

    @BeforeEach
    void theOrderIsGone() {
        clock.set(Instant.parse("2026-11-21T17:00:00Z"));
        shop = shops.open(Cast.OLKHA, "Мастерская Ольхи", "ozon");
        id = opening.open(Cast.MARIA, claim("Где набор и кто отменил", POSTING, 270_000));
    }

    @Test
    void aPastedThreadIsJudgedReplyByReply() {
        words.paste(Cast.MARIA, id, THREAD, List.of(), today());
        words.paste(Cast.MARIA, id, THREAD, List.of(), today());

        var audit = audit();

        assertThat(audit.replies()).hasSize(4);
        assertThat(audit.operators()).containsExactly("Василий", "Ксения", "Игорь Н.");
        assertThat(audit.questions()).as("who and on what grounds may be two").hasSizeBetween(4, 5);
        assertThat(audit.open())
                .extracting(question -> question.asked().text())
                .anyMatch(text -> text.contains("Когда вернёте"));
        assertThat(audit.statusHolds()).isFalse();
        assertThat(audit.replies().getLast().verdict()).satisfies(verdict -> {
            assertThat(verdict).isNotNull();
            assertThat(verdict.answersNothing()).isTrue();
        });
    }

    @Test
    void theFollowUpQuotesWhatIsOpenAndIsNeverSentTwice() {
        words.paste(Cast.MARIA, id, THREAD, List.of(), today());
        var first = claims.followUp(Cast.MARIA, claim());

        assertThat(first.split("\n\n")).hasSize(3);
        assertThat(first)
                .contains("«Когда вернёте стоимость 2 700 рублей?»", "п. 1–4")
                .containsPattern("беспокойство|Ответ предоставлен ранее")
                .contains("2\u00a0700");

        clock.advance(Duration.ofHours(2));
        taking.wrote(Cast.MARIA, id, first, clock.instant(), false);
        clock.advance(Duration.ofHours(2));
        refused(() -> taking.wrote(Cast.MARIA, id, first, clock.instant(), false), Refusal.field("text", "says_again"));
        assertThat(claims.followUp(Cast.MARIA, claim())).isNotEqualTo(first);
    }

    @Test
    void whatTheDeskDraftsIsNoRepeat() {
        bring("60 дней", "2026-08-01");
        words.paste(Cast.MARIA, id, THREAD, List.of(), today());
        for (var operator : List.of("Алина", "Тимофей", "Глеб")) {
            clock.advance(Duration.ofHours(2));
            taking.wrote(Cast.MARIA, id, claims.followUp(Cast.MARIA, claim()), clock.instant(), false);
            clock.advance(Duration.ofHours(2));
            words.type(Cast.MARIA, id, new NewWords(false, operator, "Ответ предоставлен ранее.", clock.instant()));
        }
        assertThat(audit().operators()).hasSize(6);
    }

    @Test
    void theLadderDraftsAStepWhenItsDayComesAndAPersonSendsIt() {
        var ticket = ladder().next().orElseThrow();
        assertThat(ticket.rung().id()).isEqualTo("ticket");
        assertThat(ticket.step()).isNotNull();
        assertThat(ticket.step().text()).contains("3. Где сейчас товар: на складе, утерян, списан?");
        assertThat(ticket.due().until()).isEqualTo(Instant.parse("2026-11-22T17:00:00Z"));

        taking.sent(Cast.MARIA, id, "ticket", "Где набор? Почему отменён заказ?", clock.instant(), false);
        taking.draft(Cast.MARIA, id, "ticket");
        assertThat(ladder().stair("ticket").orElseThrow().step())
                .as("what was sent stays as it was sent")
                .extracting(Step::text)
                .isEqualTo("Где набор? Почему отменён заказ?");
        drafting.draft(Cast.OLKHA);
        assertThat(ladder().next().orElseThrow().step())
                .as("its day has not come")
                .isNull();

        clock.set(Instant.parse("2026-11-24T06:00:00Z"));
        drafting.draft(Cast.OLKHA);
        var followUp = ladder().next().orElseThrow();
        assertThat(followUp.due().lastDay()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(followUp.step()).isNotNull();

        clock.set(Instant.parse("2026-11-24T17:30:00Z"));
        taking.sent(Cast.MARIA, id, "follow_up", "Ответа нет ни на один вопрос.", clock.instant(), false);
        taking.sent(Cast.MARIA, id, "formal", "Требуем уплатить 2 700 рублей.", clock.instant(), false);
        var formal = ladder().stair("formal").orElseThrow();
        assertThat(formal.answer()).isNotNull();
        assertThat(formal.answer().lastDay()).as("received the next day").isEqualTo(LocalDate.of(2026, 12, 25));
        refused(
                () -> taking.sent(Cast.MARIA, id, "formal", "Ещё раз, другими словами.", clock.instant(), false),
                Refusal.conflict("step_sent"));
    }

    @Test
    void aTermThatPassesEndsAClaimAsExpiredAndNothingElse() {
        clock.set(Instant.parse("2026-12-21T20:59:59Z"));
        drafting.draft(Cast.OLKHA);
        assertThat(claim().isOpen()).isTrue();

        clock.set(Instant.parse("2026-12-21T21:00:00Z"));
        drafting.draft(Cast.OLKHA);
        assertThat(claim().outcome()).isEqualTo(Outcome.EXPIRED);
        refused(() -> deciding.withdraw(Cast.MARIA, id, "поздно"), Refusal.conflict("claim_ended"));
    }

    @Test
    void moneyIsFoundOnceAndForTheRightClaim() {
        var other = opening.open(Cast.MARIA, claim("Другой набор", "48866017-0495-2", 100_000));
        posted(POSTING, "e1", "OperationLackWriteOff", 100_000, Duration.ofDays(-1));
        posted(POSTING, "e2", "MarketplaceServiceItem", 270_000, Duration.ofDays(3));
        posted(POSTING, "e3", "Decompensation", 270_000, Duration.ofDays(3));
        posted(POSTING, "e4", "OperationLackWriteOff", 90_000, Duration.ofDays(20));
        clock.advance(Duration.ofDays(20));

        money.match(Cast.OLKHA);
        money.match(Cast.OLKHA);

        assertThat(claims.payments(Cast.MARIA, claim())).singleElement().satisfies(paid -> {
            assertThat(paid.entry()).isEqualTo("e4");
            assertThat(paid.matchedBy()).isEqualTo("posting");
        });
        assertThat(claim().posted()).isEqualTo(Money.roubles(90_000));
        assertThat(claim().isOpen()).isTrue();
        assertThat(claims.one(Cast.MARIA, other).posted()).isEqualTo(Money.roubles(0));

        posted(POSTING, "e5", "OperationClaim", 180_000, Duration.ofHours(-1));
        money.match(Cast.OLKHA);
        assertThat(claim().outcome()).isEqualTo(Outcome.WON);
    }

    @Test
    void whatTwoClaimsOfOneOrderAreOwedGoesToTheOlderFirstAndNoFurther() {
        clock.advance(Duration.ofHours(1));
        var younger = opening.open(Cast.MARIA, claim("Второй набор", POSTING, 100_000));
        posted(POSTING, "e1", "OperationLackWriteOff", new Money(270_000, "KZT"), Duration.ofHours(6));
        posted(POSTING, "e2", "OperationLackWriteOff", -50_000, Duration.ofHours(12));
        posted(POSTING, "e3", "OperationLackWriteOff", 270_000, Duration.ofDays(1));
        posted(POSTING, "e4", "OperationLackWriteOff", 100_000, Duration.ofDays(2));
        facts.entries(
                Cast.OLKHA,
                new Telling(shop, "/v3/finance/transaction/list", clock.instant()),
                List.of(new ToldEntry(
                        "e0",
                        null,
                        clock.instant().plusSeconds(60),
                        "OperationLackWriteOff",
                        "For no order, so for none of these",
                        Money.roubles(270_000),
                        Map.of("sku", "646399170"))));
        clock.advance(Duration.ofDays(3));

        money.match(Cast.OLKHA);

        assertThat(claims.payments(Cast.MARIA, claim()))
                .extracting(Payment::entry)
                .containsExactly("e3");
        assertThat(claims.payments(Cast.MARIA, claims.one(Cast.MARIA, younger)))
                .extracting(Payment::entry)
                .containsExactly("e4");
        assertThat(claim().outcome()).isEqualTo(Outcome.WON);
    }

    @Test
    void whatWasTakenBackIsNotPaidAndWhatWasLostMayStillBeForHalfAYear() {
        var lost = opening.open(Cast.MARIA, claim("Отказано", "48866017-0495-3", 270_000));
        deciding.decide(Cast.MARIA, lost, NewDecision.of(0, "Отказано", clock.instant(), true));
        deciding.withdraw(Cast.MARIA, id, "Набор нашёлся");
        posted(POSTING, "e1", "OperationLackWriteOff", 270_000, Duration.ofDays(1));
        posted("48866017-0495-3", "e2", "OperationLackWriteOff", 50_000, Duration.ofDays(1));

        clock.advance(Duration.ofDays(2));
        money.match(Cast.OLKHA);
        assertThat(claim().posted()).isEqualTo(Money.roubles(0));
        assertThat(claims.payments(Cast.MARIA, claims.one(Cast.MARIA, lost)))
                .extracting(Payment::entry)
                .containsExactly("e2");
        assertThat(claims.one(Cast.MARIA, lost).outcome()).isEqualTo(Outcome.LOST);

        posted("48866017-0495-3", "e3", "OperationLackWriteOff", 50_000, Duration.ofDays(178));
        clock.advance(Duration.ofDays(178));
        money.match(Cast.OLKHA);
        assertThat(claims.payments(Cast.MARIA, claims.one(Cast.MARIA, lost)))
                .extracting(Payment::entry)
                .containsExactly("e2");
    }

    @Test
    void aDecisionIsBetweenNothingAndAllAndAnEndedClaimStaysAsItIs() {
        refused(
                () -> deciding.decide(Cast.MARIA, id, NewDecision.of(270_001, "Начислим", clock.instant(), false)),
                Refusal.field("accepted", "decision_sum"));
        refused(
                () -> deciding.decide(Cast.MARIA, id, NewDecision.of(-1, "Удержим", clock.instant(), false)),
                Refusal.field("accepted", "decision_sum"));
        refused(
                () -> taking.sent(
                        Cast.MARIA, id, "ticket", "Где набор?", clock.instant().plusSeconds(1), false),
                Refusal.field("at", "claim_future"));

        deciding.decide(Cast.MARIA, id, NewDecision.of(270_000, "Начислим всё", clock.instant(), false));

        assertThat(claim().outcome()).isEqualTo(Outcome.WON);
        refused(
                () -> deciding.decide(Cast.MARIA, id, NewDecision.of(0, "Передумали", clock.instant(), true)),
                Refusal.conflict("claim_ended"));
        refused(
                () -> taking.sent(Cast.MARIA, id, "ticket", "Где набор?", clock.instant(), false),
                Refusal.conflict("claim_ended"));
        assertThat(claim().accepted()).isEqualTo(Money.roubles(270_000));
    }

    @Test
    void decisionsAreWordsOfTheirOwn() {
        deciding.decide(Cast.MARIA, id, NewDecision.of(0, "Отказано", clock.instant(), false));
        assertThat(claim().isOpen()).as("a refusal is not the end").isTrue();
        deciding.decide(Cast.MARIA, id, NewDecision.of(90_000, "Начислим 900 рублей", clock.instant(), true));

        assertThat(claim().outcome()).isEqualTo(Outcome.PARTLY);
        assertThat(claim().accepted()).isEqualTo(Money.roubles(90_000));
        assertThat(claims.decisions(Cast.MARIA, claim())).hasSize(2);
        refused(
                () -> deciding.decide(Cast.MARIA, id, NewDecision.of(1, "x", clock.instant(), false)),
                Refusal.conflict("claim_ended"));
    }

    @Test
    void evidenceStaysAsItCameAndAnyChangeShows() {
        evidence.keep(Cast.MARIA, id, "../../снимок.png", new byte[] {1, 2, 3}, "upload");
        var second = evidence.keep(Cast.OLEG, id, "акт.txt", "акт".getBytes(StandardCharsets.UTF_8), "upload");

        assertThat(log.of(Cast.MARIA, id)).extracting(Exhibit::name).containsExactly("снимок.png", "акт.txt");
        assertThat(log.verify(Cast.MARIA, id)).isEqualTo(new EvidenceLog.Proof(2, 0));
        assertThatThrownBy(() -> tenancy.run(
                        Cast.OLKHA,
                        () -> jdbc.sql("UPDATE claims.evidence SET name = 'x'").update()))
                .hasStackTraceContaining("permission denied");
        assertThat(second.follows(log.of(Cast.MARIA, id).getFirst().mark(), 2)).isTrue();
        assertThat(second.follows("", 2)).as("without the one before it").isFalse();
        assertThatThrownBy(() -> log.one(Cast.BORIS, second.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void theLetterHoldsAllALawyerWants() throws IOException {
        words.paste(Cast.MARIA, id, THREAD, List.of(), today());
        var kept = evidence.keep(
                Cast.MARIA, id, "карточка заказа.txt", POSTING.getBytes(StandardCharsets.UTF_8), "upload");
        taking.sent(Cast.MARIA, id, "formal", "Требуем уплатить 2 700 рублей.", clock.instant(), false);

        var pdf = letters.pdf(Cast.MARIA, id);

        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0\u202f]", "");
            assertThat(text)
                    .contains("Претензия№1", "МастерскаяОльхи", "ИнтернетРешения", "Итогокуплате", "289-ФЗ")
                    .contains("1/" + document.getNumberOfPages(), "22декабря2026", kept.sha256(), "2700₽");
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            picture(new PDFRenderer(document), document.getNumberOfPages());
        }
        assertThat(unzipped(packing.pack(Cast.MARIA, id)))
                .hasSize(3)
                .anySatisfy(entry -> assertThat(entry).isEqualTo("02-карточка заказа.txt"))
                .contains("manifest.txt");
    }

    @Test
    void aRuleThatAReplyLeansOnIsHeldAgainstTheContractOfThatDay() {
        bring("60 дней", "2026-08-01");
        bring("30 дней", "2026-10-22");
        words.paste(
                Cast.MARIA,
                id,
                THREAD
                        + "Алина 20:10\nСогласно п. 7.1 договора возмещение не начисляется, если товар вернулся на склад в"
                        + " течение 60 дней после отмены.\n",
                List.of(),
                today());

        var audit = audit();
        assertThat(rules.of(Cast.MARIA, claim(), audit)
                        .get(audit.replies().getLast().id()))
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.verdict()).isEqualTo("older_version");
                    assertThat(rule.stood().text()).contains("30 дней");
                    assertThat(rule.elsewhere().text()).contains("60 дней");
                    assertThat(rule.citation().differences()).containsExactly("60 дней ≠ 30 дней");
                    assertThat(rule.day()).isEqualTo(LocalDate.of(2026, 11, 20));
                });
        assertThat(Visitor.of(Cast.MARIA, port).get("/claims/" + id).body())
                .contains("так было в другой редакции", "60 дней ≠ 30 дней");
    }

    @Test
    void whatWeLeanOnIsCitedAsItStoodThatDay() throws IOException {
        bring("60 дней", "2026-08-01");
        words.paste(Cast.MARIA, id, THREAD, List.of(), today());
        assertThat(claims.followUp(Cast.MARIA, claim()))
                .contains(
                        "Договор для Продавцов товаров",
                        "Досудебная система",
                        "редакция от 1 августа 2026",
                        "20 ноября 2026",
                        "запись "
                                + grounds.of(Cast.MARIA, claim())
                                        .getFirst()
                                        .clause()
                                        .address());

        bring("30 дней", "2026-12-01");
        assertThat(claims.followUp(Cast.MARIA, claim()))
                .as("later than the event")
                .contains("1 августа 2026");
        assertThat(Visitor.of(Cast.MARIA, port).get("/claims/" + id).body())
                .contains("data-clauses=\"/clauses?on=2026-11-20\"");
        assertThat(grounds.of(Cast.MARIA, claim()).getFirst().clause().address())
                .matches("/clauses/[0-9a-f-]{36}\\?on=2026-11-20");
        try (var document = Loader.loadPDF(letters.pdf(Cast.MARIA, id))) {
            assertThat(new PDFTextStripper().getText(document)).contains("/clauses/", "в течение 30 дней");
        }
    }

    @Test
    void aClaimMadeByHandIsReckonedByTheSameFormula() {
        posted(POSTING, "e4", "OperationLackWriteOff", 190_000, Duration.ofDays(20));
        assertThat(claims.reckoning(Cast.MARIA, claim()).orElseThrow().due())
                .as("without a formula what it was ordered for")
                .isEqualTo(Money.roubles(270_000));
        formulas.set(
                Cast.VERA,
                shop,
                new Formula(
                        BigDecimal.valueOf(5),
                        List.of(new Coefficient("", "", 0, 100_000_000, new BigDecimal("0.8"))),
                        "24.09.2026"));
        clock.advance(Duration.ofDays(21));
        money.match(Cast.OLKHA);

        var reckoned = claims.reckoning(Cast.MARIA, claim()).orElseThrow();
        assertThat(reckoned.due()).isEqualTo(Money.roubles(205_714));
        assertThat(reckoned.beyond()).isEqualTo(Money.roubles(64_286));
        assertThat(reckoned.unpaid()).isEqualTo(Money.roubles(15_714));
        assertThat(Visitor.of(Cast.MARIA, port).get("/claims/" + id).body()).contains("157,14", "Недоплачено");

        var two = opening.open(Cast.MARIA, claim("Два набора", POSTING, 2, Money.roubles(540_000)));
        var abroad = opening.open(Cast.MARIA, claim("За границей", POSTING, 1, new Money(270_000, "KZT")));
        assertThat(reckoned(two))
                .hasValueSatisfying(both -> assertThat(both.due()).isEqualTo(Money.roubles(411_428)));
        assertThat(reckoned(abroad))
                .as("sums of two currencies are not compared")
                .isEmpty();
    }

    @Test
    void aPersonsWordCountsAboutWhatWasPastedToo() {
        words.paste(Cast.MARIA, id, THREAD, List.of(), today());
        var before = audit();
        var asked = before.questions().getFirst().asked();
        var page = Visitor.of(Cast.MARIA, port);

        page.post(
                "/claims/" + id + "/corrections",
                Map.of(
                        "kind",
                        "no_question",
                        "message",
                        asked.message().toString(),
                        "start",
                        "" + asked.start(),
                        "end",
                        "" + asked.end()));

        var after = audit();
        assertThat(after.questions()).hasSize(before.questions().size() - 1);
        assertThat(after.corrections()).singleElement().satisfies(said -> {
            assertThat(said.quote()).isEqualTo(asked.text());
            assertThat(page.get("/claims/" + id).body()).contains("/corrections/" + said.id());
        });
        assertThat(Visitor.of(Cast.BORIS, port)
                        .post("/claims/" + id + "/corrections", Map.of("kind", "no_question"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aScreenshotStandsBesideItsMessage() {
        words.paste(Cast.MARIA, id, THREAD, List.of(), today());
        var message = audit().replies().getLast().id();
        var shot = evidence.show(Cast.MARIA, id, message, "ответ.png", PNG);

        var maria = Visitor.of(Cast.MARIA, port);
        assertThat(maria.get("/claims/" + id).body()).contains("/claims/evidence/" + shot.id() + "/picture");
        assertThat(maria.get("/claims/evidence/" + shot.id() + "/picture")
                        .headers()
                        .firstValue("Content-Type"))
                .hasValue("image/png");
        assertThat(log.verify(Cast.MARIA, id)).isEqualTo(new EvidenceLog.Proof(2, 0));
        var text = log.of(Cast.MARIA, id).getFirst();
        assertThat(maria.get("/claims/evidence/" + text.id() + "/picture").statusCode())
                .as("no picture")
                .isEqualTo(404);
        assertThatThrownBy(() -> evidence.show(
                        Cast.MARIA, id, UUID.fromString("00000000-0000-7000-8000-000000000000"), "x.png", PNG))
                .as("nobody said that")
                .isInstanceOf(NotFound.class);
        assertThat(Visitor.of(Cast.BORIS, port)
                        .get("/claims/evidence/" + shot.id() + "/picture")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aPromiseIsKeptOnlyByItsDay() {
        words.paste(
                Cast.MARIA,
                id,
                THREAD.replace("Ответ предоставлен ранее.", "Начислим возмещение до 25 ноября."),
                List.of(),
                today());
        assertThat(scorecard.all(Cast.VERA).getFirst().promises())
                .as("two without a day are no promises; the third may still be kept in time")
                .isZero();

        posted(POSTING, "e4", "OperationLackWriteOff", 190_000, Duration.ofDays(5));
        clock.advance(Duration.ofDays(7));
        money.match(Cast.OLKHA);
        assertThat(scorecard.all(Cast.VERA).getFirst()).satisfies(score -> {
            assertThat(score.promises()).isEqualTo(1);
            assertThat(score.kept()).as("the money came a day late").isZero();
        });
    }

    /** Promised on the 23rd until the 25th: the day of the promise counts, since money is booked by the day. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-22T20:59:59Z, 0",
        "2026-11-22T21:00:00Z, 1",
        "2026-11-25T20:59:59Z, 1",
        "2026-11-25T21:00:00Z, 0"
    })
    void aPromiseIsKeptFromItsOwnDayToItsLast(Instant booked, int kept) {
        clock.set(Instant.parse("2026-11-23T12:00:00Z"));
        words.type(Cast.MARIA, id, new NewWords(false, "Игорь", "Начислим возмещение до 25 ноября.", clock.instant()));
        clock.set(Instant.parse("2026-11-25T20:59:59Z"));
        assertThat(scorecard.all(Cast.VERA).getFirst().promises())
                .as("the day is not over")
                .isZero();

        clock.set(Instant.parse("2026-11-25T21:00:00Z"));
        posted(POSTING, "e1", "OperationLackWriteOff", 190_000, Duration.between(clock.instant(), booked));
        money.match(Cast.OLKHA);

        assertThat(scorecard.all(Cast.VERA).getFirst()).satisfies(score -> {
            assertThat(score.promises()).isEqualTo(1);
            assertThat(score.kept()).isEqualTo(kept);
        });
    }

    @Test
    void theScorecardCountsWhatHappened() {
        words.paste(Cast.MARIA, id, THREAD, List.of(), today());
        deciding.status(Cast.MARIA, id, TicketStatus.ANSWER_PROVIDED, null);
        posted(POSTING, "e4", "OperationLackWriteOff", 270_000, Duration.ofDays(20));
        clock.advance(Duration.ofDays(21));
        money.match(Cast.OLKHA);

        assertThat(scorecard.all(Cast.VERA)).singleElement().satisfies(score -> {
            assertThat(score.replies()).isEqualTo(3);
            assertThat(score.operators()).isEqualTo(3);
            assertThat(score.asked()).isEqualTo(audit().questions().size());
            assertThat(score.disputed()).isEqualTo(1);
            assertThat(score.firstReply()).isEqualTo(Duration.ofMinutes(81));
            assertThat(score.realAnswer()).as("what Vasily said Xenia excludes").isNull();
            assertThat(score.won()).isEqualTo(1);
            assertThat(score.posted()).isEqualTo(Money.roubles(270_000));
            assertThat(score.toMoney()).isEqualTo(Duration.ofDays(20));
        });
        assertThat(scorecard.all(Cast.BORIS)).isEmpty();
    }

    /** The API of a chat names nobody; some operators tell their names themselves. A template answers nothing of ours. */
    @Test
    void whoSignsIsCountedAndATemplateIsNoRealAnswer() {
        said(true, "Где товар и деньги по заказу " + POSTING + "?");
        said(false, "Понимаем ваше беспокойство. Товары вернутся в сток, деньги начислим согласно договору.");
        assertThat(score().operatorTenths()).isNull();
        assertThat(score().realAnswer()).isNull();
        assertThat(Visitor.of(Cast.MARIA, port).get("/scorecard").body()).contains("никто не подписывается");

        said(false, "Меня зовут Анна. Товар утерян на складе, 2 700 рублей начислим 5 декабря.");
        said(false, "Ожидайте ответа. С уважением, Глеб");
        assertThat(audit().operators()).containsExactly("Анна", "Глеб");
        assertThat(score().operatorTenths()).isEqualTo(20);
        assertThat(score().realAnswer()).isEqualTo(Duration.ofHours(2));
    }

    private void said(boolean ours, String text) {
        clock.advance(Duration.ofHours(1));
        words.type(Cast.MARIA, id, new NewWords(ours, "", text, clock.instant()));
    }

    private Score score() {
        return scorecard.all(Cast.VERA).getFirst();
    }

    @Test
    void thePagesWorkInBothLanguages() {
        var maria = Visitor.of(Cast.MARIA, port);
        var page = "/claims/" + id;
        assertThat(maria.get(page).body()).contains("Следующий шаг: Обращение", "Почему такие сроки");

        var preview = maria.post(page + "/conversation", Map.of("text", THREAD, "ours", "", "day", ""));
        assertThat(preview.body()).contains("4 сообщения, 3 собеседника", "Всё верно, сохранить");
        assertThat(audit().replies()).as("nothing is kept by looking").isEmpty();
        maria.post(page + "/conversation", Map.of("text", THREAD, "ours", "", "day", "", "keep", "true"));
        assertThat(maria.get(page).body()).contains("не подтверждается", "Василий", "новый оператор, уже 3-й");

        maria.post(page + "/status", Map.of("status", "answer_provided", "closes", "2026-11-23T12:00"));
        assertThat(maria.get(page).body()).contains("закроют 23 нояб");
        assertThat(maria.post(page + "/decisions", Map.of("accepted", "9 999", "words", "да"))
                        .body())
                .contains("от нуля до заявленной");
        assertThat(maria.get("/claims").body()).contains("Где набор и кто отменил");
        assertThat(maria.get("/scorecard").body())
                .contains("Шаблонов", "Ozon, ноябрь 2026", "Составлено 21 ноября 2026");
        assertThat(maria.get("/scorecard/table.csv").body()).contains("\"goods\"");
        assertThat(maria.post("/claims", Map.of("topic", "goods", "title", "Без суммы"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(Visitor.of(Cast.BORIS, port).get(page).statusCode()).isEqualTo(404);
    }

    /** A contract as the desk keeps it; each edition from its day on. */
    private void bring(String term, String since) {
        var day = LocalDate.parse(since);
        var known = contracts.list(Cast.VERA).stream().findFirst();
        var contract = known.map(Contract::id)
                .orElseGet(
                        () -> addingContract.add(Cast.VERA, new NewContract("Договор для Продавцов товаров", "Ozon")));
        var text = CONTRACT.replace("60 дней", term).getBytes(StandardCharsets.UTF_8);
        versions.add(Cast.VERA, contract, new NewVersion(text, "", Origin.PASTED, day, null, day));
    }

    private Optional<Reckoning> reckoned(UUID which) {
        return claims.reckoning(Cast.MARIA, claims.one(Cast.MARIA, which));
    }

    private NewClaim claim(String title, String posting, long sum) {
        return claim(title, posting, 1, Money.roubles(sum));
    }

    private NewClaim claim(String title, String posting, int quantity, Money sum) {
        return new NewClaim(
                shop,
                "ozon",
                "goods",
                title,
                "Заказ FBO отменён 20 ноября, товар не найден, в финансах записей нет.",
                posting,
                "646399170",
                "Набор «Юный столяр»",
                quantity,
                sum,
                clock.instant(),
                LocalDate.of(2026, 11, 20),
                List.of(),
                null);
    }

    private void posted(String posting, String entry, String kind, long sum, Duration later) {
        posted(posting, entry, kind, Money.roubles(sum), later);
    }

    private void posted(String posting, String entry, String kind, Money sum, Duration later) {
        var telling = new Telling(shop, "/v3/finance/transaction/list", clock.instant());
        var item = new ToldPosting.Item("646399170", "столяр", "Набор", 1, Money.roubles(270_000));
        var order = new ToldPosting(
                posting,
                "48866017-0495",
                "fbo",
                "cancelled",
                null,
                clock.instant().minus(Duration.ofDays(3)),
                null,
                null,
                null,
                null,
                null,
                List.of(item));
        facts.postings(Cast.OLKHA, telling, List.of(order));
        facts.entries(
                Cast.OLKHA,
                telling,
                List.of(new ToldEntry(entry, posting, clock.instant().plus(later), kind, kind, sum, Map.of())));
    }

    private static void picture(PDFRenderer renderer, int pages) throws IOException {
        for (int page = 0; page < pages; page++) {
            BufferedImage image = renderer.renderImageWithDPI(page, 80);
            assertThat(image.getWidth()).isGreaterThan(600);
            ImageIO.write(image, "png", new File("target/claim-letter-" + page + ".png"));
        }
    }

    private static List<String> unzipped(byte[] bytes) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private Claim claim() {
        return claims.one(Cast.MARIA, id);
    }

    private ClaimAudit audit() {
        return claims.audit(Cast.MARIA, claim());
    }

    private Ladder ladder() {
        return claims.ladder(Cast.MARIA, claim());
    }

    private static LocalDate today() {
        return LocalDate.of(2026, 11, 21);
    }

    private static void refused(ThrowingCallable act, Refusal refusal) {
        assertThat(catchThrowableOfType(Refused.class, act).refusals()).containsExactly(refusal);
    }
}
