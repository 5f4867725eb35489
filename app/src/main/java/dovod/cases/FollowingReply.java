package dovod.cases;

import dovod.cases.CaseRow.Closure;
import dovod.cases.CaseRow.Sleep;
import dovod.kernel.Refusal;
import dovod.kernel.TenantId;
import dovod.quality.OpenQuestions;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Does with a case what whoever replied wished, as soon as the reply has left. A case that may not close by then stays
 * open, and its history says why.
 */
@Component
class FollowingReply {

    private final JdbcSequels sequels;
    private final OpenQuestions questions;

    FollowingReply(JdbcSequels sequels, OpenQuestions questions) {
        this.sequels = sequels;
        this.questions = questions;
    }

    void left(TenantId tenant, LockedCase one, UUID message, Instant at) {
        sequels.take(tenant, message).ifPresent(planned -> {
            var elsewhere = !planned.caseId().equals(one.id());
            follow(tenant, one, planned, elsewhere, at);
        });
    }

    /** The reply will not leave, so nothing follows it. */
    void dropped(TenantId tenant, UUID message) {
        sequels.take(tenant, message);
    }

    private void follow(TenantId tenant, LockedCase one, JdbcSequels.Planned planned, boolean elsewhere, Instant at) {
        switch (planned.sequel()) {
            case Sequel.Closing _ ->
                close(one, planned.person(), elsewhere ? Refusal.conflict("case_merged") : hindrance(tenant, one), at);
            case Sequel.PuttingOff off -> putOff(one, planned.person(), off, at);
        }
    }

    private static void close(LockedCase one, UUID person, @Nullable Refusal obstacle, Instant at) {
        if (obstacle != null) {
            var many = obstacle.arguments().stream().findFirst().orElse(0L);
            one.tell(at, person, new CaseEvent.StayedOpen(obstacle.code(), ((Number) many).longValue()));
        } else if (one.row().closure() == null) {
            one.become(one.row().closed(new Closure(at, person, null)));
            one.tell(at, person, new CaseEvent.Closed(null));
            ClosingCase.rest(one, at);
        }
    }

    /** Why it may not close now; a question that the reply left open counts too. */
    private @Nullable Refusal hindrance(TenantId tenant, LockedCase one) {
        var obstacle = obstacle(one);
        if (obstacle != null) {
            return obstacle;
        }
        var open = questions.of(tenant, one.conversations());
        return open.isEmpty() ? null : Refusal.conflict("questions_open", open.size());
    }

    /** Why it may not close now without a word; null when it may. */
    private static @Nullable Refusal obstacle(LockedCase one) {
        return obstacle(one, one.countUnanswered());
    }

    /** @param open how many of its conversations will wait for us when the reply has left */
    static @Nullable Refusal obstacle(LockedCase one, long open) {
        if (one.row().mergedInto() != null) {
            return Refusal.conflict("case_merged");
        }
        if (open > 0) {
            return Refusal.conflict("still_unanswered", open);
        }
        return switch (one.row().care().waitingOn()) {
            case US, BUYER -> null;
            case PRODUCTION, MARKETPLACE -> Refusal.conflict("closing_needs_why");
        };
    }

    private static void putOff(LockedCase one, UUID person, Sequel.PuttingOff off, Instant at) {
        if (one.row().isOpen() && off.until().isAfter(at)) {
            one.become(one.row().asleep(new Sleep(off.until(), off.reason(), true)));
            one.tell(at, person, new CaseEvent.Snoozed(off.until(), off.reason(), true));
        }
    }
}
