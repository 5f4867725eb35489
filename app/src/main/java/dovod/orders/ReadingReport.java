package dovod.orders;

import dovod.catalog.Fault;
import dovod.catalog.TableRow;
import dovod.kernel.Money;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes entries of the rows of a report, and says of each other row what is wrong with it. */
final class ReadingReport {

    private static final Pattern POSTING = Pattern.compile("\\d{4,12}-\\d{4}(-\\d{1,3})?");
    private static final Pattern SKU = Pattern.compile("\\d{4,19}");
    private static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);
    private static final int LONGEST = 200;

    /** Its word says what it is, whatever the report calls it. */
    private static final String KIND = "ReportedCompensation";

    private static final String KIND_BACK = "ReportedDecompensation";

    private final ReportLexicon lexicon;
    private final Map<ReportColumn, Integer> places;
    private final @Nullable LocalDate day;
    private final LocalDate latest;
    private final Map<String, Integer> equals = new HashMap<>();
    private final List<ToldEntry> entries = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    /**
     * @param day of rows that tell none; null when each must tell its own
     * @param latest no day may be later
     */
    ReadingReport(ReportLexicon lexicon, Map<ReportColumn, Integer> places, @Nullable LocalDate day, LocalDate latest) {
        this.lexicon = lexicon;
        this.places = places;
        this.day = day;
        this.latest = latest;
    }

    void read(TableRow row) {
        var posting = cell(row, ReportColumn.POSTING);
        var sku = cell(row, ReportColumn.SKU);
        var minor = Written.minor(cell(row, ReportColumn.SUM)).orElse(0L);
        var at = dayOf(row);
        if (minor == 0) {
            fault(row, "report_sum", cell(row, ReportColumn.SUM));
        } else if (!posting.isEmpty() && !POSTING.matcher(posting).matches()) {
            fault(row, "report_posting", posting);
        } else if (!sku.isEmpty() && !SKU.matcher(sku).matches()) {
            fault(row, "report_sku", sku);
        } else if (posting.isEmpty() && sku.isEmpty()) {
            fault(row, "report_about_nothing");
        } else if (at == null || at.isBefore(EARLIEST) || at.isAfter(latest)) {
            fault(row, "report_day", cell(row, ReportColumn.DAY));
        } else {
            entries.add(entry(posting, sku, minor, at, cell(row, ReportColumn.KIND)));
        }
    }

    List<ToldEntry> entries() {
        return List.copyOf(entries);
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** What is taken back is negative, also where the report leaves its sign to the words. */
    private ToldEntry entry(String posting, String sku, long minor, LocalDate at, String told) {
        var back = lexicon.isTakenBack(told);
        var amount = Money.roubles(back ? -Math.abs(minor) : minor);
        var title = told.isEmpty() ? KIND : told.substring(0, Math.min(told.length(), LONGEST));
        var all = String.join("\n", posting, sku, at.toString(), Long.toString(amount.minor()), title);
        var place = equals.merge(all, 1, Integer::sum);
        return new ToldEntry(
                "report:" + digest(all + "\n" + place),
                posting.isEmpty() ? null : posting,
                at.atStartOfDay(ZoneOffset.UTC).toInstant(),
                back ? KIND_BACK : KIND,
                title,
                amount,
                sku.isEmpty() ? Map.of() : Map.of("sku", sku));
    }

    private @Nullable LocalDate dayOf(TableRow row) {
        var told = cell(row, ReportColumn.DAY);
        return told.isEmpty() ? day : Written.day(told).orElse(null);
    }

    private String cell(TableRow row, ReportColumn column) {
        return row.cell(places.getOrDefault(column, -1)).strip();
    }

    private void fault(TableRow row, String code, Object... arguments) {
        faults.add(new Fault(row.line(), code, List.of(arguments)));
    }

    private static String digest(String text) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }
}
