package dovod.cases;

import dovod.kernel.NotFound;
import dovod.kernel.TenantId;
import dovod.people.Team;
import dovod.people.Teams;
import dovod.platform.Live;
import dovod.platform.Tenancy;
import dovod.sla.ClockTurn;
import dovod.sla.Clocks;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The one door through which cases change. It locks their rows in the order of their ids, and when all is decided
 * writes rows, conversations, clocks, history and counters with one statement each, however many cases there are.
 */
@Component
class ChangingCases {

    private final Tenancy tenancy;
    private final JdbcCases cases;
    private final JdbcStrands strands;
    private final JdbcHappenings happenings;
    private final JdbcViewCounts counts;
    private final Clocks clocks;
    private final Teams teams;
    private final Live live;
    private final Clock clock;

    ChangingCases(
            Tenancy tenancy,
            JdbcCases cases,
            JdbcStrands strands,
            JdbcHappenings happenings,
            JdbcViewCounts counts,
            Clocks clocks,
            Teams teams,
            Live live,
            Clock clock) {
        this.tenancy = tenancy;
        this.cases = cases;
        this.strands = strands;
        this.happenings = happenings;
        this.counts = counts;
        this.clocks = clocks;
        this.teams = teams;
        this.live = live;
        this.clock = clock;
    }

    /** Changes one case and gives back what the change says. */
    <T> T change(TenantId tenant, CaseId id, BiFunction<LockedCases, LockedCase, T> change) {
        return tenancy.in(tenant, () -> {
            var locked = lock(tenant, List.of(id.value()));
            var one = locked.get(id.value());
            if (one == null) {
                throw new NotFound();
            }
            var said = change.apply(locked, one);
            save(locked);
            return said;
        });
    }

    /** Changes each of these cases that exists. */
    void changeAll(TenantId tenant, Collection<UUID> ids, BiConsumer<LockedCases, LockedCase> change) {
        tenancy.run(tenant, () -> {
            var locked = lock(tenant, ids);
            locked.all().forEach(one -> change.accept(locked, one));
            save(locked);
        });
    }

    /** To be called inside a transaction of the tenant, once in it. */
    LockedCases lock(TenantId tenant, Collection<UUID> ids) {
        var rows = ids.isEmpty() ? List.<CaseRow>of() : cases.lock(tenant, ids);
        var locked =
                new LockedCases(tenant, rows.stream().map(LockedCase::stored).toList(), calendars(tenant, rows));
        addStrands(locked, rows.stream().map(CaseRow::id).toList());
        return locked;
    }

    void save(LockedCases locked) {
        var now = clock.instant();
        turnClocks(locked);
        locked.all().forEach(one -> one.sumUp(now));
        write(locked);
        count(locked);
        tellPages(locked);
    }

    private void addStrands(LockedCases locked, List<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        for (var row : strands.of(locked.tenant(), ids)) {
            var one = locked.get(row.caseId());
            if (one != null) {
                one.add(LockedStrand.stored(row));
            }
        }
    }

    private void turnClocks(LockedCases locked) {
        var turns = new ArrayList<ClockTurn>();
        locked.all().forEach(one -> turns.addAll(one.turns()));
        var nearest = clocks.turn(locked.tenant(), turns);
        for (var one : locked.all()) {
            for (var strand : one.current()) {
                if (nearest.containsKey(strand.conversation())) {
                    strand.due(nearest.get(strand.conversation()));
                }
            }
        }
    }

    private void write(LockedCases locked) {
        var tenant = locked.tenant();
        var fresh = locked.all().stream()
                .filter(LockedCase::isFresh)
                .map(LockedCase::row)
                .toList();
        var changed = locked.all().stream()
                .filter(one -> !one.isFresh() && one.isChanged())
                .map(LockedCase::row)
                .toList();
        if (!fresh.isEmpty()) {
            cases.insert(tenant, fresh);
        }
        if (!changed.isEmpty()) {
            cases.update(tenant, changed);
        }
        strands.save(
                tenant,
                locked.all().stream()
                        .flatMap(one -> one.strands().stream())
                        .filter(LockedStrand::isChanged)
                        .map(LockedStrand::row)
                        .toList());
        happenings.add(
                tenant,
                locked.all().stream()
                        .flatMap(one -> one.told().stream()
                                .map(told ->
                                        new JdbcHappenings.Entry(one.id(), told.at(), told.person(), told.event())))
                        .toList());
    }

    private void count(LockedCases locked) {
        var deltas = new HashMap<String, Long>();
        for (var one : locked.all()) {
            one.viewsBefore().forEach(view -> deltas.merge(view, -1L, Long::sum));
            Membership.of(one.row()).forEach(view -> deltas.merge(view, 1L, Long::sum));
        }
        counts.add(locked.tenant(), deltas);
    }

    private void tellPages(LockedCases locked) {
        var topics = new HashSet<String>();
        for (var one : locked.all()) {
            if (one.isFresh() || one.isChanged() || !one.told().isEmpty()) {
                topics.add(CaseTopic.of(one.id()));
            }
        }
        if (!topics.isEmpty()) {
            topics.add(CaseTopic.INBOX);
            live.tell(locked.tenant(), topics, hasNews(locked) ? CaseTopic.MESSAGE : CaseTopic.CHANGED);
        }
    }

    private static boolean hasNews(LockedCases locked) {
        return locked.all().stream().anyMatch(LockedCase::hasNews);
    }

    private Map<UUID, UUID> calendars(TenantId tenant, List<CaseRow> rows) {
        return rows.stream().allMatch(row -> row.care().team() == null)
                ? Map.of()
                : teams.all(tenant).stream().collect(Collectors.toMap(Team::id, Team::calendar));
    }
}
