package dovod.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
        var due = pack.due(pack.term(rule), start);

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
    @CsvSource({"0 days", "five days", "5", "5 weeks"})
    void aBrokenTermIsRefused(String written) {
        assertThatThrownBy(() -> Term.read(written)).isInstanceOf(IllegalArgumentException.class);
    }
}
