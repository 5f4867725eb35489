package dovod.conversations;

import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Finds what was said, and conversations by order, posting, product and buyer. Words match in all their forms, a
 * phrase in quotes as it stands. Newest first: the last week is looked through first, then two months, then all.
 */
@Component
public class Searching {

    public static final int PAGE = 20;

    private static final int LONGEST = 200;
    private static final int NUMBERED = 10;
    private static final int TIME = 1_500;
    private static final int AT_ONCE = 4;
    private static final long WEEK = 604_800;
    private static final int TWO_MONTHS = 8;
    private static final String TIMED_OUT = "57014";

    private final Tenancy tenancy;
    private final Clock clock;
    private final JdbcSearch search;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    Searching(Tenancy tenancy, Clock clock, JdbcSearch search) {
        this.tenancy = tenancy;
        this.clock = clock;
        this.search = search;
    }

    /**
     * A page of {@link #PAGE} messages; the first one begins with up to {@value #NUMBERED} conversations of each kind
     * of number or name.
     *
     * @param cursor of the page before; null for the first page
     * @throws Refused {@code search_too_long}, {@code search_too_slow}, {@code cursor_strange}
     */
    public Found find(Actor actor, String typed, @Nullable String cursor) {
        actor.need(Right.READ_CASES);
        if (typed.length() > LONGEST) {
            throw new Refused(Refusal.field("q", "search_too_long", LONGEST));
        }
        var after = SearchCursor.read(cursor);
        var query = Query.of(typed);
        turns.acquireUninterruptibly();
        try {
            var hits = new ArrayList<Hit>();
            if (after == null) {
                hits.addAll(numbered(actor, query));
            }
            return words(actor, query, after, hits);
        } finally {
            turns.release();
        }
    }

    private List<Hit> numbered(Actor actor, Query query) {
        return inTime(actor, () -> {
            var hits = new ArrayList<Hit>();
            for (var number : query.numbers()) {
                for (var kind : List.of(Hit.Kind.ORDER, Hit.Kind.POSTING, Hit.Kind.SKU)) {
                    hits.addAll(search.numbered(actor.tenant(), kind, number, NUMBERED));
                }
            }
            if (!query.name().isEmpty()) {
                hits.addAll(search.named(actor.tenant(), query.name(), NUMBERED));
            }
            return once(hits);
        });
    }

    /** A conversation found by its order is not found by its posting again. */
    private static List<Hit> once(List<Hit> hits) {
        var seen = new ArrayList<ConversationId>();
        return hits.stream()
                .filter(hit -> !seen.contains(hit.conversation()) && seen.add(hit.conversation()))
                .toList();
    }

    private Found words(Actor actor, Query query, @Nullable SearchCursor after, List<Hit> hits) {
        var compiled = inTime(actor, () -> search.compiled(query.terms()));
        if (compiled.isEmpty()) {
            return new Found(List.copyOf(hits), null, false);
        }
        int newest = week(after == null ? clock.instant() : after.at()) + 1;
        List<JdbcSearch.Word> found = List.of();
        boolean cutShort = false;
        for (int from : new int[] {newest - 1, newest - TWO_MONTHS, 0}) {
            try {
                found = inTime(actor, () -> search.words(actor.tenant(), compiled, from, newest, after, PAGE + 1));
            } catch (Refused tooSlow) {
                cutShort = true;
                break;
            }
            if (found.size() > PAGE) {
                break;
            }
        }
        if (cutShort && found.isEmpty() && hits.isEmpty()) {
            throw tooSlow();
        }
        return page(actor, compiled, found, hits, cutShort);
    }

    private Found page(Actor actor, String compiled, List<JdbcSearch.Word> found, List<Hit> hits, boolean cutShort) {
        var shown = found.subList(0, Math.min(found.size(), PAGE));
        var lines = inTime(
                actor,
                () -> search.lines(
                        actor.tenant(),
                        compiled,
                        shown.stream().map(JdbcSearch.Word::message).toList()));
        for (var word : shown) {
            hits.add(new Hit(
                    Hit.Kind.WORDS,
                    word.conversation(),
                    word.message(),
                    word.author(),
                    word.at(),
                    lines.getOrDefault(word.message(), List.of())));
        }
        var last = found.size() > PAGE ? shown.getLast() : null;
        return new Found(
                List.copyOf(hits),
                last == null ? null : new SearchCursor(last.at(), last.message().value()).written(),
                cutShort);
    }

    private <T> T inTime(Actor actor, Supplier<T> work) {
        try {
            return tenancy.read(actor.tenant(), () -> {
                search.hurry(TIME);
                return work.get();
            });
        } catch (DataAccessException slow) {
            if (slow.getMostSpecificCause() instanceof java.sql.SQLException cause
                    && TIMED_OUT.equals(cause.getSQLState())) {
                throw tooSlow();
            }
            throw slow;
        }
    }

    private static Refused tooSlow() {
        return new Refused(Refusal.field("q", "search_too_slow"));
    }

    private static int week(Instant at) {
        return (int) Math.floorDiv(at.getEpochSecond(), WEEK);
    }
}
