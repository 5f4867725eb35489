package dovod.channels.ozon;

import dovod.channels.spi.Line;
import dovod.lib.ozon.FboQuery;
import dovod.lib.ozon.FbsQuery;
import dovod.lib.ozon.OzonException;
import dovod.lib.ozon.OzonFailure.Refused;
import dovod.lib.ozon.OzonLimits;
import dovod.lib.ozon.OzonMethod;
import dovod.lib.ozon.Page;
import dovod.lib.ozon.Posting;
import dovod.lib.ozon.RefusalReason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks Ozon for postings of both schemes. A scheme that the key may not see is left out. */
@Component
class FindingPostings {

    /** Ozon refuses a period of more than a year; a posting's processing may begin after it was ordered. */
    private static final Duration PAST = Duration.ofDays(360);

    private static final Duration FUTURE = Duration.ofDays(1);

    private final OzonAccess access;
    private final Clock clock;

    FindingPostings(OzonAccess access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    List<Posting> ofOrders(Line line, Collection<String> orders) throws OzonException {
        var found = new ArrayList<Posting>();
        for (var some : Chunks.of(orders, OzonLimits.FBO_NUMBERS)) {
            found.addAll(fbo(line, FboQuery.ofOrders(some)));
        }
        for (var some : Chunks.of(orders, OzonLimits.FBS_ORDER_NUMBERS)) {
            found.addAll(fbs(line, year().ofOrders(some)));
        }
        return found;
    }

    List<Posting> ofNumbers(Line line, Collection<String> numbers) throws OzonException {
        var found = new ArrayList<Posting>();
        for (var some : Chunks.of(numbers, OzonLimits.FBO_NUMBERS)) {
            found.addAll(fbo(line, FboQuery.ofPostings(some)));
        }
        var known = found.stream().map(Posting::postingNumber).collect(Collectors.toSet());
        for (var number : numbers) {
            if (!known.contains(number)) {
                found.addAll(oneFbs(line, number));
            }
        }
        return found;
    }

    /** What was ordered at Ozon's warehouses in this time. */
    List<Posting> ofWarehouses(Line line, Instant from, Instant to) throws OzonException {
        return fbo(line, FboQuery.between(from, to));
    }

    /** What the seller's own warehouses had to do with since then. */
    List<Posting> ofSeller(Line line, Instant since) throws OzonException {
        return fbs(line, year().changedSince(since));
    }

    /** What was ordered since then, and FBS postings that changed since then. */
    List<Posting> since(Line line, Instant since) throws OzonException {
        var now = clock.instant();
        var found = new ArrayList<>(fbo(line, FboQuery.between(since, now.plus(FUTURE))));
        found.addAll(fbs(line, year().changedSince(since)));
        return found;
    }

    private FbsQuery year() {
        var now = clock.instant();
        return FbsQuery.between(now.minus(PAST), now.plus(FUTURE));
    }

    private List<Posting> fbo(Line line, FboQuery first) throws OzonException {
        return pages(cursor ->
                access.ask(line, OzonMethod.FBO_LIST, ozon -> ozon.postings().fbo(first.from(cursor))));
    }

    private List<Posting> fbs(Line line, FbsQuery first) throws OzonException {
        return pages(cursor ->
                access.ask(line, OzonMethod.FBS_LIST, ozon -> ozon.postings().fbs(first.from(cursor))));
    }

    private List<Posting> oneFbs(Line line, String number) throws OzonException {
        try {
            Posting posting =
                    access.ask(line, OzonMethod.FBS_GET, ozon -> ozon.postings().fbs(number));
            return List.of(posting);
        } catch (OzonException failed) {
            if (isClosed(failed) || isAbsent(failed)) {
                return List.of();
            }
            throw failed;
        }
    }

    private static List<Posting> pages(Pages pages) throws OzonException {
        var found = new ArrayList<Posting>();
        var cursors = new HashSet<String>();
        var cursor = "";
        try {
            while (cursors.add(cursor)) {
                var page = pages.at(cursor);
                found.addAll(page.items());
                if (!page.hasNext() || page.cursor().isEmpty()) {
                    break;
                }
                cursor = page.cursor();
            }
        } catch (OzonException failed) {
            if (!isClosed(failed)) {
                throw failed;
            }
        }
        return found;
    }

    static boolean isClosed(OzonException failed) {
        return failed.failure() instanceof Refused refused && Troubles.isClosed(refused.reason());
    }

    private static boolean isAbsent(OzonException failed) {
        return failed.failure() instanceof Refused refused && refused.reason() == RefusalReason.NOT_FOUND;
    }

    private interface Pages {
        Page<Posting> at(String cursor) throws OzonException;
    }
}
