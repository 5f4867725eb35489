package dovod.ledger;

import dovod.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a case costs, for those who work on it.
 *
 * @param alternative what it would cost not to solve it; null when that cannot be told
 * @param running who is at it now
 * @param decisions oldest first
 * @param asked how many times the price was crossed and waits for a word; null when nothing waits
 */
public record CostPanel(
        CaseCost cost,
        @Nullable Alternative alternative,
        List<Running> running,
        List<Decision> decisions,
        @Nullable Integer asked,
        Map<UUID, String> names) {

    private static final int FULL = 5;

    /** Somebody's time that is not posted yet. */
    public record Running(UUID person, Instant since, long seconds) {}

    public long seconds() {
        return cost.seconds() + running.stream().mapToLong(Running::seconds).sum();
    }

    public String name(@Nullable UUID person) {
        return person == null ? "" : names.getOrDefault(person, "");
    }

    /** Entries that were taken back, by those that took them back; they say nothing any more. */
    private Set<UUID> undoneIds() {
        var undone = cost.entries().stream()
                .map(Entry::corrects)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        cost.entries().stream()
                .filter(entry -> entry.corrects() != null)
                .map(Entry::id)
                .forEach(undone::add);
        return undone;
    }

    /**
     * What stands, then what was taken back. Looks at the case by one person on one day are one line, at the place of
     * the last.
     *
     * @param zone whose days are meant
     */
    public List<EntryLine> lines(ZoneId zone) {
        var folded = new LinkedHashMap<Object, List<Entry>>();
        for (var entry : standing()) {
            var looks = folded.remove(key(entry, zone));
            var line = looks == null ? new ArrayList<Entry>() : looks;
            line.add(entry);
            folded.put(key(entry, zone), line);
        }
        return folded.values().stream().map(EntryLine::new).toList();
    }

    /** Entries that were taken back, and those that took them back. */
    public List<Entry> undone() {
        var undone = undoneIds();
        return cost.entries().stream()
                .filter(entry -> undone.contains(entry.id()))
                .toList();
    }

    private List<Entry> standing() {
        var undone = undoneIds();
        return cost.entries().stream()
                .filter(entry -> !undone.contains(entry.id()))
                .toList();
    }

    private static Object key(Entry entry, ZoneId zone) {
        return entry.kind() == CostKind.MINUTES && entry.source() == Source.MEASURED && entry.person() != null
                ? List.of(entry.person(), LocalDate.ofInstant(entry.at(), zone))
                : entry.id();
    }

    /** How far to five times the price, in per cent; 0 when the price is not known. */
    public int share() {
        var times = cost.times();
        return times == null ? 0 : (int) Math.min(100, Math.round(times * 100 / FULL));
    }

    /** True when going on is dearer by now than not solving it would be. */
    public boolean isDearerThanGivingUp() {
        return alternative != null && cost.total().minor() > alternative.total().minor();
    }

    public @Nullable Money price() {
        return cost.about() == null ? null : cost.about().price();
    }

    public @Nullable Decision last() {
        return decisions.isEmpty() ? null : decisions.getLast();
    }
}
