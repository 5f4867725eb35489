package dovod.cases;

import dovod.conversations.ConversationId;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.sla.ClockTurn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case whose row is locked for a change. Verbs change it in memory and say what happened; {@link ChangingCases}
 * writes it all in one go.
 */
final class LockedCase {

    /** Something that happened, not written yet. */
    record Told(Instant at, @Nullable UUID person, CaseEvent event) {}

    private final @Nullable CaseRow before;
    private CaseRow row;
    private final Map<UUID, LockedStrand> strands = new LinkedHashMap<>();
    private final List<Told> told = new ArrayList<>();
    private final List<ClockTurn> turns = new ArrayList<>();
    private boolean news;

    private LockedCase(@Nullable CaseRow before, CaseRow row) {
        this.before = before;
        this.row = row;
    }

    static LockedCase stored(CaseRow row) {
        return new LockedCase(row, row);
    }

    static LockedCase fresh(CaseRow row) {
        return new LockedCase(null, row);
    }

    CaseRow row() {
        return row;
    }

    void become(CaseRow next) {
        row = next;
    }

    UUID id() {
        return row.id();
    }

    boolean isFresh() {
        return before == null;
    }

    boolean isChanged() {
        return !row.equals(before);
    }

    /** Known only now which order or posting it is about. */
    boolean hasLearnedItsOrder() {
        var about = row.about();
        return (about.order() != null || about.posting() != null)
                && (before == null
                        || !Objects.equals(before.about().order(), about.order())
                        || !Objects.equals(before.about().posting(), about.posting()));
    }

    Set<String> viewsBefore() {
        return before == null ? Set.of() : Membership.of(before);
    }

    Collection<LockedStrand> strands() {
        return strands.values();
    }

    void add(LockedStrand strand) {
        strands.put(strand.conversation(), strand);
    }

    /** The conversation as part of this case; null when it is no part of it now. */
    @Nullable LockedStrand strand(UUID conversation) {
        var strand = strands.get(conversation);
        return strand != null && strand.isHere() ? strand : null;
    }

    List<LockedStrand> current() {
        return strands.values().stream().filter(LockedStrand::isHere).toList();
    }

    /** Its conversations now. */
    List<ConversationId> conversations() {
        return current().stream()
                .map(strand -> new ConversationId(strand.conversation()))
                .toList();
    }

    /** True when no conversation of it waits for our reply. */
    boolean isAnswered() {
        return countUnanswered() == 0;
    }

    /** How many conversations of it wait for our reply. */
    long countUnanswered() {
        return current().stream().filter(LockedStrand::isUnanswered).count();
    }

    void tell(Instant at, @Nullable UUID person, CaseEvent event) {
        told.add(new Told(at, person, event));
    }

    List<Told> told() {
        return told;
    }

    /** Somebody of the other side has written. */
    void heard() {
        news = true;
    }

    boolean hasNews() {
        return news;
    }

    void turn(ClockTurn turn) {
        turns.add(turn);
    }

    List<ClockTurn> turns() {
        return turns;
    }

    /** Refuses a verb on a case that is closed or part of another one. */
    void needOpen() {
        needUnmerged();
        if (row.closure() != null) {
            throw new Refused(Refusal.conflict("case_closed"));
        }
    }

    void needUnmerged() {
        if (row.mergedInto() != null) {
            throw new Refused(Refusal.conflict("case_merged"));
        }
    }

    void waitFor(WaitingOn on) {
        row = row.with(new CaseRow.Care(row.care(), on));
    }

    void wake(Instant at, @Nullable UUID person, CaseEvent.Cause cause) {
        if (row.isAsleep()) {
            row = row.asleep(null);
            tell(at, person, new CaseEvent.Woke(cause));
        }
    }

    void reopen(Instant at, @Nullable UUID person, CaseEvent.Cause cause, @Nullable String reason) {
        if (row.closure() != null) {
            row = row.reopened(at);
            tell(at, person, new CaseEvent.Reopened(cause, reason));
        }
    }

    void trouble(@Nullable Trouble trouble) {
        var owed = row.owed();
        row = row.with(new CaseRow.Owed(owed.since(), owed.dueAt(), owed.overdue(), trouble));
    }

    /** Sums up its conversations: what is owed since when, and when it is due. */
    void sumUp(Instant now) {
        @Nullable Instant since = null;
        @Nullable Instant due = null;
        for (var strand : current()) {
            since = LockedStrand.earlier(since, strand.row().standing().unansweredSince());
            due = LockedStrand.earlier(due, strand.row().dueAt());
        }
        if (due != null && isPast(due, now) && !row.owed().overdue() && row.isOpen()) {
            tell(now, null, new CaseEvent.Overdue(due));
        }
        row = row.with(new CaseRow.Owed(since, due, isPast(due, now), row.owed().trouble()));
    }

    private static boolean isPast(@Nullable Instant due, Instant now) {
        return due != null && !due.isAfter(now);
    }
}
