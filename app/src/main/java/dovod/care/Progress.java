package dovod.care;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has been gathered on the way of a case, whatever its stage.
 *
 * @param number the case's
 * @param sku of the product it is about; null when unknown
 * @param procedure in the version the case began with
 * @param since when its stage began
 * @param settled points of the procedure by id
 * @param finding null until somebody names the fault
 * @param solutions in the order in which they were offered
 * @param confirmed null until the buyer's word or silence
 * @param watchUntil null until the watch begins
 * @param seen what was seen while it was watched
 * @param sum what it cost in the end; null until the watch is over
 */
public record Progress(
        UUID caseId,
        long number,
        @Nullable String sku,
        Procedure procedure,
        Instant since,
        Instant begunAt,
        Map<String, Settlement> settled,
        @Nullable Finding finding,
        List<Solution> solutions,
        @Nullable Confirmed confirmed,
        @Nullable Instant watchUntil,
        List<Sighting> seen,
        @Nullable ClosingSum sum) {

    public Progress {
        settled = Map.copyOf(settled);
        solutions = List.copyOf(solutions);
        seen = List.copyOf(seen);
    }

    static Progress beginning(UUID caseId, long number, @Nullable String sku, Procedure procedure, Instant now) {
        return new Progress(
                caseId, number, sku, procedure, now, now, Map.of(), null, List.of(), null, null, List.of(), null);
    }

    Progress at(Instant now) {
        return with(now, settled, finding, solutions, confirmed, watchUntil);
    }

    Progress settling(String point, @Nullable Settlement settlement) {
        var next = new LinkedHashMap<>(settled);
        if (settlement == null) {
            next.remove(point);
        } else {
            next.put(point, settlement);
        }
        return with(since, next, finding, solutions, confirmed, watchUntil);
    }

    Progress finding(Finding found) {
        return with(since, settled, found, solutions, confirmed, watchUntil);
    }

    Progress offering(Solution solution) {
        var next = new ArrayList<>(solutions);
        next.add(solution);
        return with(since, settled, finding, next, confirmed, watchUntil);
    }

    Progress deciding(Solution decided) {
        var next = solutions.stream()
                .map(one -> one.id().equals(decided.id()) ? decided : one)
                .toList();
        return with(since, settled, finding, next, confirmed, watchUntil);
    }

    Progress confirmed(Confirmed word, Instant until) {
        return with(since, settled, finding, solutions, word, until);
    }

    /** Back at work: what was confirmed is so no longer. */
    Progress unconfirmed() {
        return with(since, settled, finding, solutions, null, null).watched(seen, null);
    }

    Progress watched(List<Sighting> sightings, @Nullable ClosingSum total) {
        return new Progress(
                caseId,
                number,
                sku,
                procedure,
                since,
                begunAt,
                settled,
                finding,
                solutions,
                confirmed,
                watchUntil,
                sightings,
                total);
    }

    private Progress with(
            Instant from,
            Map<String, Settlement> points,
            @Nullable Finding found,
            List<Solution> offered,
            @Nullable Confirmed word,
            @Nullable Instant until) {
        return new Progress(
                caseId, number, sku, procedure, from, begunAt, points, found, offered, word, until, seen, sum);
    }
}
