package dovod.conversations;

import dovod.conversations.Outgoing.Progress;
import dovod.conversations.spi.Delivery;
import dovod.conversations.spi.Trace;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What a part of a reply does next. Whether it arrived is decided by the other side's history alone; what nobody can
 * tell is looked up, twice at least, before it is sent once more, and is then left to a person.
 */
final class OutboxRules {

    /** A request we gave up on may still take effect over there. */
    static final Duration BEFORE_LOOKING = Duration.ofSeconds(15);

    static final Duration BETWEEN_LOOKS = Duration.ofSeconds(60);
    static final Duration GIVE_UP = Duration.ofHours(24);

    private static final int LOOKS = 2;

    /** Whoever was cut off from the desk may still hand it over, for a minute at most. */
    private static final int LOOKS_IF_INTERRUPTED = 3;

    private static final String INTERRUPTED = "interrupted";
    private static final Duration BASE = Duration.ofSeconds(2);
    private static final Duration CAP = Duration.ofMinutes(10);
    private static final int DOUBLINGS = 20;

    /** A reply that was taken usually shows at once; one that does not is looked for ever more rarely. */
    private static final List<Duration> SENT_LOOKS = List.of(
            BEFORE_LOOKING,
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(3),
            Duration.ofHours(12));

    private OutboxRules() {}

    static Progress afterDelivery(Outgoing part, Delivery delivery, Instant now, RandomGenerator chance) {
        return switch (delivery) {
            case Delivery.Taken taken ->
                move(part, State.SENT)
                        .again(now.plus(SENT_LOOKS.getFirst()))
                        .looks(0)
                        .words(null, null)
                        .done();
            case Delivery.Declined declined -> stopped(part, State.FAILED, declined.code(), declined.words());
            case Delivery.NotNow notNow -> later(part, notNow, now, chance);
            case Delivery.Unclear unclear ->
                move(part, State.UNKNOWN)
                        .again(now.plus(BEFORE_LOOKING))
                        .looks(0)
                        .words("unclear", unclear.words())
                        .done();
        };
    }

    static Progress afterLook(Outgoing part, Trace trace, Instant now) {
        return switch (trace) {
            case Trace.Found found -> accepted(part, found.externalId(), now);
            case Trace.NotThere notThere -> part.state() == State.SENT ? notSeenYet(part, now) : notThere(part, now);
            case Trace.Ambiguous ambiguous -> stopped(part, State.NEEDS_PERSON, "ambiguous", null);
            case Trace.CannotLook cannot ->
                isOld(part, now)
                        ? stopped(part, State.NEEDS_PERSON, "cannot_look", cannot.words())
                        : move(part, part.state())
                                .again(now.plus(BETWEEN_LOOKS))
                                .done();
        };
    }

    static Progress accepted(Outgoing part, String externalId, Instant now) {
        return move(part, State.ACCEPTED)
                .settled(now, externalId)
                .words(null, null)
                .done();
    }

    /** Whoever was sending it has not been heard of for a while, and nobody knows how far it came: look at once. */
    static Progress orphaned(Outgoing part, Instant now) {
        return move(part, State.UNKNOWN)
                .again(now)
                .looks(0)
                .words(INTERRUPTED, null)
                .done();
    }

    /** The desk came back from a backup: this may have left since, and is not sent by itself any more. */
    static Progress doubted(Outgoing part, Instant now) {
        return move(part, State.UNKNOWN)
                .again(now)
                .looks(0)
                .resent()
                .words(null, null)
                .done();
    }

    /** An earlier part of the same reply stopped: what follows would not make sense. */
    static Progress heldBack(Outgoing part) {
        return stopped(part, State.FAILED, "earlier_part", null);
    }

    /** A person says so: from the start, and recognised still when the first try shows up late. */
    static Progress again(Outgoing part, Instant now) {
        boolean maybeThere = part.mayBeThere();
        var after = move(part, State.QUEUED).again(now).looks(0).words(null, null);
        return maybeThere ? after.resent().done() : after.done();
    }

    static Progress byHand(Outgoing part, Instant now) {
        return move(part, State.BY_HAND)
                .settled(now, part.progress().externalId())
                .done();
    }

    static Progress withdrawn(Outgoing part, Instant now) {
        return move(part, State.WITHDRAWN).settled(now, null).done();
    }

    private static Progress later(Outgoing part, Delivery.NotNow notNow, Instant now, RandomGenerator chance) {
        if (isOld(part, now)) {
            return stopped(part, State.FAILED, "gave_up", notNow.words());
        }
        var pause = notNow.pause().plus(jitter(part.progress().attempts(), chance));
        return move(part, State.QUEUED)
                .again(now.plus(pause))
                .words("not_now", notNow.words())
                .done();
    }

    /** Full jitter: anything between nothing and the doubled pause, so that many do not come back at once. */
    static Duration jitter(int attempts, RandomGenerator chance) {
        long most = Math.min(CAP.toMillis(), BASE.toMillis() << Math.min(attempts, DOUBLINGS));
        return Duration.ofMillis(chance.nextLong(most + 1));
    }

    private static Progress notThere(Outgoing part, Instant now) {
        int looks = part.progress().looks() + 1;
        int enough = INTERRUPTED.equals(part.progress().code()) ? LOOKS_IF_INTERRUPTED : LOOKS;
        if (looks < enough) {
            return move(part, State.UNKNOWN)
                    .again(now.plus(BETWEEN_LOOKS))
                    .looks(looks)
                    .done();
        }
        return part.progress().resent()
                ? stopped(part, State.NEEDS_PERSON, "not_found", part.progress().words())
                : move(part, State.QUEUED).again(now).looks(0).resent().done();
    }

    private static Progress notSeenYet(Outgoing part, Instant now) {
        int looks = part.progress().looks() + 1;
        return looks < SENT_LOOKS.size()
                ? move(part, State.SENT)
                        .again(now.plus(SENT_LOOKS.get(looks)))
                        .looks(looks)
                        .done()
                : stopped(part, State.NEEDS_PERSON, "never_seen", null);
    }

    private static Progress stopped(Outgoing part, State state, String code, @Nullable String words) {
        return move(part, state).words(code, words).done();
    }

    private static boolean isOld(Outgoing part, Instant now) {
        return part.createdAt().plus(GIVE_UP).isBefore(now);
    }

    private static Move move(Outgoing part, State to) {
        return new Move(part.progress(), to);
    }
}
