package dovod.claims;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What became of the promises in a thread. One that names no time can neither be kept nor broken: it stands with the
 * evasions, and is no merit here when money comes some day.
 *
 * @param made those whose day has come or that were kept; what still may be done in time is not among them
 * @param kept money, or a reply that settles a question, came after them and by their day
 */
record PromisesKept(int made, int kept) {

    static PromisesKept of(ClaimAudit audit, List<Payment> payments, ClaimPack pack, Instant now) {
        int made = 0;
        int kept = 0;
        for (var reply : audit.theirs()) {
            for (var until : days(reply, pack)) {
                boolean done = done(reply, until, audit, payments, pack);
                made += done || !now.isBefore(until) ? 1 : 0;
                kept += done ? 1 : 0;
            }
        }
        return new PromisesKept(made, kept);
    }

    private static List<Instant> days(Reply reply, ClaimPack pack) {
        var verdict = reply.verdict();
        return verdict == null
                ? List.of()
                : verdict.finding().promises().stream()
                        .flatMap(promise -> PromisedDay.until(promise.due(), reply.at(), pack).stream())
                        .toList();
    }

    private static boolean done(
            Reply promising, Instant until, ClaimAudit audit, List<Payment> payments, ClaimPack pack) {
        // Money is booked by the day: what came on the day of the promise came after it.
        var paid = payments.stream().map(Payment::at).filter(at -> !pack.day(at).isBefore(pack.day(promising.at())));
        var settled = audit.theirs().stream()
                .filter(Scorecard::settles)
                .map(Reply::at)
                .filter(at -> at.isAfter(promising.at()));
        return Stream.concat(paid, settled).anyMatch(at -> at.isBefore(until));
    }
}
