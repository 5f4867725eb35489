package dovod.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    private final ClaimPack pack = new ClaimPacks().of("ozon");

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T16:59:59Z, 2026-11-20",
        "2026-11-20T17:00:00Z, 2026-11-21",
        "2026-11-20T20:59:59Z, 2026-11-21",
        "2026-11-20T21:00:00Z, 2026-11-21",
        "2026-12-31T17:30:00Z, 2027-01-01"
    })
    void whatIsSentBeforeEightInMoscowIsReceivedThatDay(Instant sent, LocalDate received) {
        assertThat(pack.received(sent)).isEqualTo(received);
    }

    @ParameterizedTest
    @CsvSource({
        "claim_ans_b, 2026-11-20T10:00:00Z, 2026-12-20, 2026-12-20T21:00:00Z",
        "claim_ans_b, 2026-11-20T18:00:00Z, 2026-12-21, 2026-12-21T21:00:00Z",
        "claim_ans_a, 2026-11-20T18:00:00Z, 2026-12-05, 2026-12-05T21:00:00Z",
        "damage_notice, 2026-11-20T18:00:00Z, 2026-11-21, 2026-11-21T18:00:00Z",
        "recon_act, 2026-12-28T10:00:00Z, 2027-01-15, 2027-01-15T21:00:00Z",
        "return_check, 2026-10-30T10:00:00Z, 2026-11-09, 2026-11-09T21:00:00Z"
    })
    void aTermEndsWithItsLastDay(String rule, Instant start, LocalDate last, Instant late) {
        var due = pack.due(pack.term(rule, pack.day(start)), start);

        assertThat(due.lastDay()).isEqualTo(last);
        assertThat(due.isLate(late)).isTrue();
        assertThat(due.isLate(late.minusMillis(1))).isFalse();
    }

    @Test
    void daysOffAreNamedNotCounted() {
        var due = new Term.Working(2)
                .due(Instant.parse("2026-11-20T10:00:00Z"), ZoneId.of("Europe/Moscow"), pack.working());

        assertThat(due.skipped()).containsExactly(LocalDate.of(2026, 11, 21), LocalDate.of(2026, 11, 22));
        assertThat(due.lastDay()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void everyRuleOfThePackHasItsSourceAndEdition() {
        assertThat(pack.terms()).hasSizeGreaterThan(20).allSatisfy(rule -> {
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.reliability()).isIn("P", "S");
            assertThat(rule.isValidOn(LocalDate.of(2026, 11, 21))).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "claim_file, 2026-11-21T10:00:00Z, 2026-12-16",
        "accept_act, 2026-11-21T10:00:00Z, 2026-11-26",
        "docs_request, 2026-11-20T10:00:00Z, 2026-11-26",
        "return_check, 2026-11-27T10:00:00Z, 2026-12-03"
    })
    void theWarningComesBeforeTheLastDay(String id, Instant start, LocalDate alarm) {
        var rule = pack.term(id, pack.day(start));

        assertThat(rule.alarm(pack.due(rule, start), pack.working())).isEqualTo(alarm);
    }

    @Test
    void theWarningOfWorkingDaysIsAWorkingDay() {
        var monday = LocalDate.of(2026, 11, 30);

        assertThat(new Term.Working(5).before(monday, 1, pack.working())).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(new Term.Days(5).before(monday, 1, pack.working())).isEqualTo(LocalDate.of(2026, 11, 29));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, 30",
        "2026-10-01, 14",
        "2026-10-31, 14",
        "2026-11-01, 21",
        "2020-01-01, 30",
        "2030-01-01, 21"
    })
    void aTermIsOfTheEditionThatHeldOnItsDay(LocalDate day, int days) {
        var editions = with(List.of(
                edition("30 days", "2026-06-01", LocalDate.of(2026, 9, 30)),
                edition("14 days", "2026-10-01", LocalDate.of(2026, 10, 31)),
                edition("21 days", "2026-11-01", null)));

        assertThat(editions.term("claim_file", day).term().count()).isEqualTo(days);
        assertThat(editions.term("claim_file", LocalDate.of(2020, 1, 1)).isValidOn(LocalDate.of(2020, 1, 1)))
                .as("the nearest one, which says that it did not hold")
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-09-30, false", "2026-10-01, true", "2026-10-31, true", "2026-11-01, false"})
    void anEditionHoldsOnItsFirstAndItsLastDay(LocalDate day, boolean holds) {
        assertThat(edition("14 days", "2026-10-01", LocalDate.of(2026, 10, 31)).isValidOn(day))
                .isEqualTo(holds);
    }

    @Test
    void theLadderCountsByTheEditionOfItsDay() {
        var claim = ClaimSamples.discovered(Instant.parse("2026-10-20T10:00:00Z"));
        var editions = with(List.of(
                edition("14 days", "2026-10-01", LocalDate.of(2026, 10, 31)), edition("21 days", "2026-11-01", null)));

        var formal = Ladder.of(editions, claim, List.of()).stair("formal").orElseThrow();
        assertThat(formal.alarm()).isEqualTo(LocalDate.of(2026, 10, 29));
        assertThat(formal.begins())
                .as("three working days after the follow-up")
                .isEqualTo(formal.due().lastDay());
    }

    private static TermRule edition(String term, String from, @Nullable LocalDate to) {
        return new TermRule(
                "claim_file",
                false,
                "discovery",
                Term.read(term),
                5,
                "",
                "",
                "",
                LocalDate.parse(from),
                LocalDate.parse(from),
                to,
                "P");
    }

    private ClaimPack with(List<TermRule> editions) {
        var others = pack.terms().stream().filter(rule -> !rule.id().equals("claim_file"));
        return new ClaimPack(
                pack.marketplace(),
                pack.party(),
                pack.zone(),
                pack.receivedBefore(),
                Stream.concat(others, editions.stream()).toList(),
                pack.rungs(),
                pack.topics(),
                pack.findings(),
                pack.compensations(),
                pack.takenBack(),
                pack.words(),
                pack.cites(),
                pack.texts(),
                pack.working());
    }

    @ParameterizedTest
    @CsvSource({"0 days", "five days", "5", "5 weeks"})
    void aBrokenTermIsRefused(String written) {
        assertThatThrownBy(() -> Term.read(written)).isInstanceOf(IllegalArgumentException.class);
    }
}
