package dovod.remedies;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was given in a case, for those who work on it.
 *
 * @param grants oldest first
 * @param codes promo codes by the grants they belong to
 */
public record GrantPanel(UUID caseId, List<Grant> grants, Map<UUID, VoucherCode> codes, Map<UUID, String> names) {

    public GrantPanel {
        grants = List.copyOf(grants);
    }

    public String name(@Nullable UUID person) {
        return person == null ? "" : names.getOrDefault(person, "");
    }

    /** Whether this reader may take it back. */
    public static boolean mayWithdraw(@Nullable Actor actor, Grant grant) {
        return actor != null
                && actor.may(Right.WORK_CASES)
                && (grant.state() == GrantState.ASKED || grant.isGranted())
                && (grant.done() == null || actor.may(Right.APPROVE_REMEDIES));
    }
}
