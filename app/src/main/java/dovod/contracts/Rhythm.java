package dovod.contracts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** How often a contract was changed, month by month, the oldest first. */
public record Rhythm(List<Month> months) {

    private static final int MONTHS = 12;

    /**
     * @param versions that were published in it and changed something
     * @param changes in them
     */
    public record Month(YearMonth month, int versions, int changes) {}

    public static Rhythm of(List<ContractVersion> versions, LocalDate today) {
        var months = new ArrayList<Month>();
        for (int back = MONTHS - 1; back >= 0; back--) {
            var month = YearMonth.from(today).minusMonths(back);
            var changed = versions.stream()
                    .filter(version -> version.counts().all() > 0)
                    .filter(version -> YearMonth.from(version.publishedOn()).equals(month))
                    .toList();
            months.add(new Month(
                    month,
                    changed.size(),
                    changed.stream().mapToInt(version -> version.counts().all()).sum()));
        }
        return new Rhythm(List.copyOf(months));
    }

    /** The most versions in a month, at least one. */
    public int most() {
        return Math.max(1, months.stream().mapToInt(Month::versions).max().orElse(1));
    }

    /** In all these months. */
    public int versions() {
        return months.stream().mapToInt(Month::versions).sum();
    }
}
