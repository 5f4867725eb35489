package dovod.cases;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** In which lists a case stands, by the keys its counters are kept under. */
final class Membership {

    private Membership() {}

    static Set<String> of(CaseRow row) {
        if (row.mergedInto() != null) {
            return Set.of();
        }
        if (row.closure() != null) {
            return Set.of(View.CLOSED.code());
        }
        if (row.isAsleep()) {
            return Set.of(View.ALL.code(), View.SNOOZED.code());
        }
        return awake(row);
    }

    /** The key of a person's own cases. */
    static String mine(UUID person) {
        return View.MINE.code() + ":" + person;
    }

    static View waiting(WaitingOn on) {
        return switch (on) {
            case US -> View.WAITING_US;
            case BUYER -> View.WAITING_BUYER;
            case PRODUCTION, MARKETPLACE -> View.WAITING_OTHERS;
        };
    }

    private static Set<String> awake(CaseRow row) {
        var keys = new HashSet<String>();
        var owner = row.care().owner();
        keys.add(View.ALL.code());
        keys.add(owner == null ? View.UNASSIGNED.code() : mine(owner));
        keys.add(waiting(row.care().waitingOn()).code());
        if (row.owed().overdue()) {
            keys.add(View.OVERDUE.code());
        }
        return keys;
    }
}
