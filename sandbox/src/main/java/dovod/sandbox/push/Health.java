package dovod.sandbox.push;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an address has answered, and whether that is reason enough to stop. Used under the desk's lock. */
final class Health {
    private static final Duration WATCHED = Duration.ofHours(1);

    private final PushRules rules;
    private final Deque<Answered> answers = new ArrayDeque<>();
    private @Nullable Instant failingSince;
    private int slowInARow;
    private int unavailableDays;
    private Availability availability = Availability.AVAILABLE;
    private Instant availabilitySince;

    Health(PushRules rules, Instant now) {
        this.rules = rules;
        this.availabilitySince = now;
    }

    /** Takes note of an answer. */
    Optional<Endpoint.Stop> note(Reply reply, Instant now) {
        answers.addLast(new Answered(now, reply.good()));
        while (answers.getFirst().at.plus(WATCHED).isBefore(now)) {
            answers.removeFirst();
        }
        slowInARow = reply.took().compareTo(rules.slow()) > 0 ? slowInARow + 1 : 0;
        if (reply.good()) {
            failingSince = null;
        } else if (failingSince == null) {
            failingSince = now;
        }
        return judge(now);
    }

    /** Takes note of a nightly check. */
    Optional<Endpoint.Stop> noteNight(Reply reply, Instant now) {
        availability = Availability.of(reply, rules);
        availabilitySince = now;
        unavailableDays = availability == Availability.UNAVAILABLE ? unavailableDays + 1 : 0;
        return unavailableDays >= 3 ? Optional.of(Endpoint.Stop.UNAVAILABLE) : Optional.empty();
    }

    Availability availability() {
        return availability;
    }

    Instant availabilitySince() {
        return availabilitySince;
    }

    private Optional<Endpoint.Stop> judge(Instant now) {
        if (failingSince != null && !failingSince.plus(rules.errorsStopAfter()).isAfter(now)) {
            return Optional.of(Endpoint.Stop.ERRORS_FOR_A_DAY);
        }
        if (slowInARow >= rules.slowInARow()) {
            return Optional.of(Endpoint.Stop.SLOW);
        }
        var good = answers.stream().filter(Answered::good).count();
        return answers.size() >= rules.leastAnswers() && good * 2 < answers.size()
                ? Optional.of(Endpoint.Stop.MOSTLY_FAILING)
                : Optional.empty();
    }

    private record Answered(Instant at, boolean good) {}
}
