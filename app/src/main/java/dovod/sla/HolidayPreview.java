package dovod.sla;

import dovod.lib.businesstime.HolidayFeed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a brought year would change.
 *
 * @param workingDays of the year, in a week of five days
 * @param skipped events of the file that are no holidays, each with its reason
 */
public record HolidayPreview(
        HolidayYear year, int workingDays, List<Change> changes, List<HolidayFeed.Skipped> skipped) {

    /** A date that would be another day than it is now; null where it is one of the usual week. */
    public record Change(
            LocalDate date, @Nullable Day was, @Nullable Day will) {}

    /**
     * @param key message key of what becomes of it
     */
    public record Day(String key, String name) {}
}
