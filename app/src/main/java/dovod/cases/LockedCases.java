package dovod.cases;

import dovod.kernel.TenantId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The cases that one transaction changes, with the calendars of their teams. */
final class LockedCases {

    private final TenantId tenant;
    private final Map<UUID, UUID> calendars;
    private final Map<UUID, LockedCase> cases = new LinkedHashMap<>();

    LockedCases(TenantId tenant, List<LockedCase> cases, Map<UUID, UUID> calendars) {
        this.tenant = tenant;
        this.calendars = calendars;
        cases.forEach(this::add);
    }

    TenantId tenant() {
        return tenant;
    }

    Collection<LockedCase> all() {
        return cases.values();
    }

    @Nullable LockedCase get(UUID id) {
        return cases.get(id);
    }

    void add(LockedCase one) {
        cases.put(one.id(), one);
    }

    /** The case this conversation is part of now; null when none of these. */
    @Nullable LockedCase holding(UUID conversation) {
        return cases.values().stream()
                .filter(one -> one.strand(conversation) != null)
                .findFirst()
                .orElse(null);
    }

    /** The calendar that holds for a case; null for the standard one. */
    @Nullable UUID calendar(LockedCase one) {
        var team = one.row().care().team();
        return team == null ? null : calendars.get(team);
    }
}
