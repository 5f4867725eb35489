package dovod.lib.replycheck;

import dovod.lib.replycheck.text.Tag;
import java.util.List;
import java.util.Optional;

/** Sets a reply against the earlier ones of its conversation. */
final class ComparingReplies {

    private final LogisticModel<RepeatCue> repeat;
    private final LogisticModel<ContradictionCue> contradiction;
    private final LogisticModel<AsksAgainCue> asksAgain;

    ComparingReplies(Models models) {
        this.repeat = models.repeat();
        this.contradiction = models.contradiction();
        this.asksAgain = models.asksAgain();
    }

    /** A repetition and the reply that is repeated. */
    record Repetition(Verdict verdict, Optional<Weighed> earliest) {}

    /** The earliest reply that this one says again; a chain of repetitions leads to its first link. */
    Repetition repeats(Weighed now, List<Weighed> before) {
        Verdict closest = new Verdict(false, 0, new Reason("", ""), List.of());
        for (var earlier : before) {
            var cues = RepeatCues.of(now.profile(), earlier.profile(), now.canned(), earlier.canned());
            double score = repeat.score(cues);
            boolean holds = repeat.holds(score);
            if (holds || score > closest.score()) {
                closest = new Verdict(holds, score, repeat.reason(cues, holds), whole(earlier.profile().reply));
            }
            if (holds) {
                return new Repetition(closest, Optional.of(earlier));
            }
        }
        return new Repetition(closest, Optional.empty());
    }

    private static List<Span> whole(Reading reply) {
        var tokens = reply.text().tokens();
        return tokens.isEmpty() ? List.of() : List.of(reply.span(0, tokens.size()));
    }

    Verdict contradicts(Weighed now, List<Weighed> before, Dossier dossier) {
        Verdict strongest = new Verdict(false, 0, new Reason("", ""), List.of());
        for (var earlier : before) {
            var seen = ContradictionCues.of(now.profile(), earlier.profile(), dossier, now.canned(), earlier.canned());
            double score = contradiction.score(seen.cues());
            var statement = seen.earlier();
            boolean holds = contradiction.holds(score) && statement != null;
            if (score > strongest.score()) {
                var spans = holds && statement != null ? List.of(statement.span()) : List.<Span>of();
                strongest = new Verdict(holds, score, contradiction.reason(seen.cues(), holds), spans);
            }
        }
        return strongest;
    }

    Verdict asksAgain(Weighed now, Dossier dossier) {
        var seen = AsksAgainCues.of(now.profile(), dossier, now.canned());
        double score = asksAgain.score(seen.cues());
        boolean asks = isAsking(now.profile());
        boolean holds = asks && asksAgain.holds(score) && !seen.given().isEmpty();
        return new Verdict(holds, score, asksAgain.reason(seen.cues(), holds), holds ? seen.given() : List.of());
    }

    static boolean isAsking(Profile profile) {
        return profile.body.stream().anyMatch(s -> s.has(Tag.ASK_BACK));
    }
}
