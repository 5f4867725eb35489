package dovod.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.claims.Ladder.Stair;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** When each step is due; 16 November 2026 is a Monday, and the claim may be made until 16 December. */
@NullUnmarked
class LadderTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T10:00:00Z");

    private final ClaimPack pack = new ClaimPacks().of("ozon");

    /** What is not taken is thought to be taken on the last day of its plan, not on the day after. */
    @Test
    void aPlanGoesOnFromTheLastDayOfTheStepBefore() {
        assertThat(stair("ticket").due().until()).isEqualTo(Instant.parse("2026-11-17T10:00:00Z"));
        assertThat(stair("follow_up").due().lastDay()).isEqualTo(LocalDate.of(2026, 11, 19));
        assertThat(stair("formal").due().lastDay()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(stair("letter").due().lastDay())
                .as("thirty days from receipt")
                .isEqualTo(LocalDate.of(2026, 12, 25));
    }

    @Test
    void noStepIsPlannedBeyondTheTermOfTheClaim() {
        var formal = stair("formal", sent("ticket", "2026-12-08"), sent("follow_up", "2026-12-14"));

        assertThat(formal.due()).isEqualTo(formal.limit());
        assertThat(formal.due().lastDay()).isEqualTo(LocalDate.of(2026, 12, 16));
        assertThat(formal.dueRule()).isEqualTo(formal.limitRule());
        assertThat(formal.alarm())
                .as("five days before the term ends, whatever was planned")
                .isEqualTo(LocalDate.of(2026, 12, 11));
        assertThat(formal.begins()).isEqualTo(formal.alarm());
    }

    @Test
    void aWarningStandsFromItsDayUntilTheStepIsTaken() {
        var open = stair("formal");
        assertThat(open.isNear(LocalDate.of(2026, 12, 10))).isFalse();
        assertThat(open.isNear(LocalDate.of(2026, 12, 11))).isTrue();
        assertThat(open.begins()).as("planned before the warning").isEqualTo(LocalDate.of(2026, 11, 24));

        var taken = stair(
                "formal", sent("ticket", "2026-11-17"), sent("follow_up", "2026-11-19"), sent("formal", "2026-11-20"));
        assertThat(taken.isNear(LocalDate.of(2026, 12, 11))).isFalse();
    }

    @Test
    void theOtherSidesTermRunsOnceTheStepIsSent() {
        assertThat(stair("formal").answer()).isNull();

        var sent = stair(
                "formal", sent("ticket", "2026-11-17"), sent("follow_up", "2026-11-19"), sent("formal", "2026-11-20"));
        assertThat(sent.answer()).isNotNull();
        assertThat(sent.answer().lastDay()).isEqualTo(LocalDate.of(2026, 12, 20));
    }

    private Stair stair(String rung, Step... steps) {
        return Ladder.of(pack, ClaimSamples.discovered(MONDAY), Arrays.asList(steps))
                .stair(rung)
                .orElseThrow();
    }

    private static Step sent(String rung, String day) {
        var at = Instant.parse(day + "T09:00:00Z");
        return new Step(rung, "", at, at, null);
    }
}
