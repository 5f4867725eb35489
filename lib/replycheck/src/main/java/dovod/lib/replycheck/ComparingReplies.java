package dovod.lib.replycheck;

import dovod.lib.replycheck.text.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sets a reply against the earlier ones of its conversation. */
final class ComparingReplies {

    private static final Verdict NOTHING =
            new Verdict(false, 0, new Reason("прежних ответов не было", "there was no earlier reply"), List.of());
    private static final Reason ASKS_NOTHING = new Reason("ничего не просит прислать", "it asks for nothing");

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
        Weighed closest = null;
        var cues = new Cues<>(RepeatCue.class);
        double score = 0;
        for (var earlier : before) {
            var seen = RepeatCues.of(now, earlier);
            double likeness = repeat.score(seen);
            boolean holds = repeat.holds(likeness);
            if (holds || likeness > score) {
                closest = earlier;
                cues = seen;
                score = likeness;
            }
            if (holds) {
                break;
            }
        }
        return repetition(closest, cues, score);
    }

    private Repetition repetition(@Nullable Weighed closest, Cues<RepeatCue> cues, double score) {
        if (closest == null) {
            return new Repetition(NOTHING, Optional.empty());
        }
        boolean holds = repeat.holds(score);
        var verdict = new Verdict(holds, score, repeat.reason(cues, holds), whole(closest.profile().reply));
        return new Repetition(verdict, holds ? Optional.of(closest) : Optional.empty());
    }

    private static List<Span> whole(Reading reply) {
        var tokens = reply.text().tokens();
        return tokens.isEmpty() ? List.of() : List.of(reply.span(0, tokens.size()));
    }

    Verdict contradicts(Weighed now, List<Weighed> before, Dossier dossier) {
        var strongest = NOTHING;
        for (var earlier : before) {
            var seen = ContradictionCues.of(now, earlier, dossier, repeat);
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
        var reason = asks ? asksAgain.reason(seen.cues(), holds) : ASKS_NOTHING;
        return new Verdict(holds, score, reason, holds ? seen.given() : List.of());
    }

    static boolean isAsking(Profile profile) {
        return profile.has(Tag.ASK_BACK);
    }
}
