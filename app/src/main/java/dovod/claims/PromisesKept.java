package dovod.claims;

import dovod.lib.replycheck.Promise;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of the promises in a thread.
 *
 * @param made those whose day has come or that were kept; what still may be done in time is not among them
 * @param kept money, or a reply that settles a question, came after them and by their day
 */
record PromisesKept(int made, int kept) {

    static PromisesKept of(ClaimAudit audit, List<Payment> payments, ClaimPack pack, Instant now) {
        int made = 0;
        int kept = 0;
        for (var reply : audit.theirs()) {
            for (var promise : promises(reply)) {
                var until = PromisedDay.until(promise.due(), reply.at(), pack);
                boolean done = done(reply, until, audit, payments, pack);
                made += done || isDue(until, now) ? 1 : 0;
                kept += done ? 1 : 0;
            }
        }
        return new PromisesKept(made, kept);
    }

    private static List<Promise> promises(Reply reply) {
        var verdict = reply.verdict();
        return verdict == null ? List.of() : verdict.finding().promises();
    }

    private static boolean isDue(Optional<Instant> until, Instant now) {
        return until.isEmpty() || !now.isBefore(until.get());
    }

    private static boolean done(
            Reply promising, Optional<Instant> until, ClaimAudit audit, List<Payment> payments, ClaimPack pack) {
        // Money is booked by the day: what came on the day of the promise came after it.
        var paid = payments.stream().map(Payment::at).filter(at -> !pack.day(at).isBefore(pack.day(promising.at())));
        var settled = audit.theirs().stream()
                .filter(Scorecard::settles)
                .map(Reply::at)
                .filter(at -> at.isAfter(promising.at()));
        return Stream.concat(paid, settled).anyMatch(at -> until.isEmpty() || at.isBefore(until.get()));
    }
}
