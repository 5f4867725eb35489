package dovod.kernel;

import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who does this, and for whom. Every use case is handed one.
 *
 * @param person null for the desk itself (a job, a channel)
 * @param name as others see it
 * @param zone the zone in which this person reads times
 * @param address where the request came from, for the audit log
 */
public record Actor(
        TenantId tenant,
        @Nullable UUID person,
        String name,
        Role role,
        Language language,
        ZoneId zone,
        @Nullable String address) {

    private static final ZoneId HOME = ZoneId.of("Europe/Moscow");

    /** The desk itself at work for a tenant. */
    public static Actor desk(TenantId tenant) {
        return new Actor(tenant, null, "Dovod", Role.ADMIN, Language.RU, HOME, null);
    }

    public boolean may(Right right) {
        return role.may(right);
    }

    /** Refuses what the role does not allow. */
    public void need(Right right) {
        if (!may(right)) {
            throw new Refused(Refusal.forbidden("not_allowed"));
        }
    }

    /** The person behind this; the desk itself has none, and must not come here. */
    public UUID personId() {
        if (person == null) {
            throw new IllegalStateException("the desk itself is no person");
        }
        return person;
    }
}
