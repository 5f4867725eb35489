package dovod.lib.businesstime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold in any calendar, tried on 60 made-up ones in ten zones for each seed. */
class WorkingTimeLawsTest {
    private static final int CALENDARS = 60;
    private static final int MOMENTS = 40;

    private interface Law {
        void check(RandomGenerator random, BusinessCalendar calendar, Instant moment);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsAddedIsFoundBetween(long seed) {
        everywhere(seed, (random, calendar, moment) -> {
            var working = Generated.duration(random);
            assertThat(calendar.workingTimeBetween(moment, calendar.add(moment, working)))
                    .isEqualTo(working);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void theSumIsTheFirstMomentThatWillDo(long seed) {
        everywhere(seed, (random, calendar, moment) -> {
            var working = Generated.duration(random).plusNanos(1);
            var due = calendar.add(moment, working);
            assertThat(calendar.workingTimeBetween(moment, due.minusNanos(1))).isLessThan(working);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void addingTwiceIsAddingTheSum(long seed) {
        everywhere(seed, (random, calendar, moment) -> {
            var one = Generated.duration(random);
            var other = Generated.duration(random);
            assertThat(calendar.add(calendar.add(moment, one), other)).isEqualTo(calendar.add(moment, one.plus(other)));
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 11, 12})
    void aStretchIsTheSumOfItsParts(long seed) {
        everywhere(seed, (random, calendar, moment) -> {
            var middle = moment.plus(Generated.duration(random));
            var end = middle.plus(Generated.duration(random));
            assertThat(calendar.workingTimeBetween(moment, middle).plus(calendar.workingTimeBetween(middle, end)))
                    .isEqualTo(calendar.workingTimeBetween(moment, end))
                    .isLessThanOrEqualTo(Duration.between(moment, end));
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {13, 14, 15})
    void aLaterStartOrALongerTaskIsNeverDueEarlier(long seed) {
        everywhere(seed, (random, calendar, moment) -> {
            var working = Generated.duration(random);
            var due = calendar.add(moment, working);
            assertThat(calendar.add(moment.plus(Generated.duration(random)), working))
                    .isAfterOrEqualTo(due);
            assertThat(calendar.add(moment, working.plus(Generated.duration(random))))
                    .isAfterOrEqualTo(due);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {16, 17, 18})
    void theNextOpeningIsOpenAndNothingIsWorkedBeforeIt(long seed) {
        everywhere(seed, (_, calendar, moment) -> {
            var opening = calendar.nextOpening(moment).orElseThrow();
            assertThat(calendar.isOpen(opening)).isTrue();
            assertThat(calendar.workingTimeBetween(moment, opening)).isZero();
            assertThat(opening.equals(moment)).isEqualTo(calendar.isOpen(moment));
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {19, 20, 21})
    void anExplanationTilesTheTimeAndAddsUp(long seed) {
        everywhere(seed, (random, calendar, moment) -> {
            var end = moment.plus(Generated.duration(random).multipliedBy(3));
            var explanation = calendar.explain(moment, end);
            assertThat(explanation.counted()).isEqualTo(calendar.workingTimeBetween(moment, end));
            assertTiles(explanation, moment, end);
        });
    }

    private static void assertTiles(Explanation explanation, Instant from, Instant until) {
        var reached = from;
        for (var stretch : explanation.stretches()) {
            assertThat(stretch.from()).isEqualTo(reached);
            assertThat(stretch.until()).isAfter(reached);
            reached = stretch.until();
        }
        assertThat(reached).isEqualTo(until);
    }

    private static void everywhere(long seed, Law law) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (var round = 0; round < CALENDARS; round++) {
            var calendar = Generated.calendar(random);
            for (var moment = 0; moment < MOMENTS; moment++) {
                law.check(random, calendar, Generated.moment(random));
            }
        }
    }
}
