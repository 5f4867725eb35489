package dovod.claims;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The whole way of a claim: what was done, what is due next and when, what may follow.
 *
 * @param stairs in their order
 */
public record Ladder(List<Stair> stairs) {

    /**
     * One step of it.
     *
     * @param due when we should take it; for a step that waits for others, when it would be due at the latest plan
     * @param dueRule the term it is due by; null when the pack gives a plain pause
     * @param limit the end of the term that it must not miss at all; null where there is none
     * @param limitRule that term
     * @param alarm the day of the warning before its term ends; null where there is none
     * @param step its text, once drafted; null before
     * @param answer when the other side owes its answer; null while nothing was sent, or no term runs
     * @param answerRule the term of that
     */
    public record Stair(
            Rung rung,
            Due due,
            @Nullable TermRule dueRule,
            @Nullable Due limit,
            @Nullable TermRule limitRule,
            @Nullable LocalDate alarm,
            @Nullable Step step,
            @Nullable Due answer,
            @Nullable TermRule answerRule) {

        public boolean isSent() {
            return step != null && step.isSent();
        }

        public @Nullable Instant sentAt() {
            return step == null ? null : step.sentAt();
        }

        /** The day on which it is to be prepared. */
        public LocalDate begins() {
            return alarm == null || alarm.isAfter(due.lastDay()) ? due.lastDay() : alarm;
        }

        /** True when its warning has come and it was not taken. */
        public boolean isNear(LocalDate today) {
            return !isSent() && alarm != null && !today.isBefore(alarm);
        }
    }

    /** The first that has not been taken; empty at the top. */
    public Optional<Stair> next() {
        return stairs.stream().filter(stair -> !stair.isSent()).findFirst();
    }

    /** The last that has been taken. */
    public Optional<Stair> last() {
        return stairs.reversed().stream().filter(Stair::isSent).findFirst();
    }

    public Optional<Stair> stair(String rung) {
        return stairs.stream().filter(one -> one.rung().id().equals(rung)).findFirst();
    }

    /** Terms that run on the other side now, the earliest first. */
    public List<Stair> awaited() {
        return stairs.stream().filter(stair -> stair.answer() != null).toList();
    }

    static Ladder of(ClaimPack pack, Claim claim, List<Step> steps) {
        return new Ladder(new Climbing(pack, claim, steps).climb());
    }

    /** Goes up step by step; a step that was not taken yet stands at its planned day for those after it. */
    private static final class Climbing {

        private final ClaimPack pack;
        private final Claim claim;
        private final Map<String, Step> steps = new HashMap<>();
        private final Map<String, Instant> taken = new HashMap<>();
        private final Map<String, Due> answers = new HashMap<>();

        Climbing(ClaimPack pack, Claim claim, List<Step> steps) {
            this.pack = pack;
            this.claim = claim;
            steps.forEach(step -> this.steps.put(step.rung(), step));
        }

        List<Stair> climb() {
            var stairs = new ArrayList<Stair>();
            taken.put("discovery", claim.discoveredAt());
            for (var rung : pack.rungs()) {
                stairs.add(stair(rung));
            }
            return stairs;
        }

        private Stair stair(Rung rung) {
            var step = steps.get(rung.id());
            var start = Objects.requireNonNull(taken.get(rung.from()), rung.from());
            var rule = pack.findTerm(rung.due(), pack.day(start)).orElse(null);
            var own = due(rung, rule);
            var limit = rung.latest() == null ? null : pack.term(rung.latest(), pack.day(claim.discoveredAt()));
            var last = limit == null ? own : pack.due(limit, claim.discoveredAt());
            var isLimited = last.until().isBefore(own.until());
            var due = isLimited ? last : own;
            var sent = step == null ? null : step.sentAt();
            var from = sent == null ? due.until().minusSeconds(1) : sent;
            var answerRule = rung.answer() == null ? null : answer(rung.answer(), from);
            taken.put(rung.id(), from);
            var answer = answerRule == null ? null : pack.due(answerRule, from);
            if (answer != null) {
                answers.put(rung.id(), answer);
            }
            return new Stair(
                    rung,
                    due,
                    isLimited ? limit : rule,
                    limit == null ? null : last,
                    limit,
                    alarm(limit == null ? rule : limit, limit == null ? own : last),
                    step,
                    sent == null ? null : answer,
                    answerRule);
        }

        private @Nullable LocalDate alarm(@Nullable TermRule rule, Due end) {
            return rule == null ? null : rule.alarm(end, pack.working());
        }

        private Due due(Rung rung, @Nullable TermRule rule) {
            var from = Objects.requireNonNull(taken.get(rung.from()), rung.from());
            if (rung.due().equals("answer")) {
                return Objects.requireNonNull(answers.get(rung.from()), rung.from());
            }
            return rule == null ? pack.due(Term.read(rung.due()), from) : pack.due(rule, from);
        }

        private TermRule answer(String id, Instant sent) {
            return id.equals("claim_ans") ? pack.answer(claim, sent) : pack.term(id, pack.day(sent));
        }
    }
}
