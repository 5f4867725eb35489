package dovod.sla;

import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The clocks of whatever somebody waits for; a subject is any id the caller chooses. */
@Component
public class Clocks {

    private final Tenancy tenancy;
    private final JdbcClocks clocks;
    private final Timetable timetable;
    private final Terms terms;
    private final Clock clock;

    Clocks(Tenancy tenancy, JdbcClocks clocks, Timetable timetable, Terms terms, Clock clock) {
        this.tenancy = tenancy;
        this.clocks = clocks;
        this.timetable = timetable;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * Turns many clocks at once, with two statements however many there are.
     *
     * @return the nearest time by which something is owed, of each subject in the turns; null when nothing is
     */
    public Map<UUID, @Nullable Instant> turn(TenantId tenant, List<ClockTurn> turns) {
        if (turns.isEmpty()) {
            return Map.of();
        }
        return tenancy.in(tenant, () -> {
            var subjects = new TreeSet<UUID>();
            turns.forEach(turn -> subjects.add(turn.subject()));
            var rack =
                    new ClockRack(clocks.lockRunning(tenant, subjects), timetable.of(tenant), terms, clock.instant());
            turns.forEach(rack::take);
            clocks.save(tenant, rack.changed());
            return rack.nearest(subjects);
        });
    }

    /** The nearest due time of each subject as it stands. */
    public Map<UUID, @Nullable Instant> nearest(TenantId tenant, Collection<UUID> subjects) {
        return tenancy.read(tenant, () -> {
            var nearest = new HashMap<UUID, @Nullable Instant>();
            subjects.forEach(subject -> nearest.put(subject, null));
            clocks.of(tenant, subjects).stream()
                    .filter(running -> running.isRunning() && !terms.isWindow(running.rule()))
                    .forEach(owed -> nearest.merge(owed.subject(), owed.dueAt(), ClockRack::earlier));
            return nearest;
        });
    }

    /** Every clock these subjects ever had, oldest first. */
    public List<ClockFace> of(TenantId tenant, Collection<UUID> subjects) {
        return tenancy.read(
                tenant,
                () -> clocks.of(tenant, subjects).stream().map(this::face).toList());
    }

    ClockFace face(StoredClock stored) {
        return new ClockFace(
                stored.id(),
                stored.subject(),
                stored.kind(),
                terms.named(stored.rule()).orElse(null),
                stored.startedAt(),
                stored.target(),
                stored.dueAt(),
                stored.state());
    }
}
