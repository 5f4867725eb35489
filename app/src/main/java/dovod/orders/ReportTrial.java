package dovod.orders;

import dovod.catalog.Fault;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a report would bring, read with these columns.
 *
 * @param places which column holds what; what is not among them is not there
 * @param day of rows that tell none; null when none was given
 * @param samples the first rows, as written
 * @param fresh entries that nobody has told yet
 * @param known how many rows say what the books or another report have said already
 */
public record ReportTrial(
        UUID shop,
        UUID file,
        String fileName,
        List<String> headings,
        Map<ReportColumn, Integer> places,
        @Nullable LocalDate day,
        List<List<String>> samples,
        List<ToldEntry> fresh,
        int known,
        List<Fault> faults) {

    /** A sum must stand somewhere, and what it was paid for. */
    public boolean isReadable() {
        return places.containsKey(ReportColumn.SUM)
                && (places.containsKey(ReportColumn.POSTING) || places.containsKey(ReportColumn.SKU));
    }

    /** Minor units of what is new. */
    public long sum() {
        return fresh.stream().mapToLong(entry -> entry.amount().minor()).sum();
    }
}
