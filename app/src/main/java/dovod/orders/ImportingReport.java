package dovod.orders;

import dovod.catalog.ReadingTable;
import dovod.catalog.Shops;
import dovod.catalog.TableRow;
import dovod.kernel.Actor;
import dovod.kernel.Money;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.kernel.TenantId;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import dovod.platform.files.Files;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Brings a report about compensations in, as downloaded from the marketplace: looked at first, written once a person has
 * seen what it would bring. What the books or another report have told already is not taken twice.
 */
@Component
public class ImportingReport {

    private static final int SAMPLES = 5;

    private final Tenancy tenancy;
    private final Clock clock;
    private final Files files;
    private final Shops shops;
    private final ReadingTable tables;
    private final ReportLexicon lexicon;
    private final JdbcReported reported;
    private final RecordingFacts recording;
    private final Audit audit;

    ImportingReport(
            Tenancy tenancy,
            Clock clock,
            Files files,
            Shops shops,
            ReadingTable tables,
            ReportLexicon lexicon,
            JdbcReported reported,
            RecordingFacts recording,
            Audit audit) {
        this.tenancy = tenancy;
        this.clock = clock;
        this.files = files;
        this.shops = shops;
        this.tables = tables;
        this.lexicon = lexicon;
        this.reported = reported;
        this.recording = recording;
        this.audit = audit;
    }

    /**
     * Keeps the file, as it came.
     *
     * @return its id
     * @throws Refused on field {@code file}: what {@link ReadingTable} and {@link Files#keep} refuse
     */
    public UUID bring(Actor actor, UUID shop, String name, InputStream content) {
        actor.need(Right.WORK_CASES);
        shops.get(actor.tenant(), shop);
        var file = files.keep(actor, ReadingTable.named(name), ReadingTable.plain(content));
        tables.read(files.read(actor.tenant(), file.id()));
        return file.id();
    }

    /**
     * Says what it would bring; writes nothing.
     *
     * @param places which column holds what; null to go by the headings
     * @param day of rows that tell none
     */
    public ReportTrial tryOut(
            Actor actor, UUID shop, UUID file, @Nullable Map<ReportColumn, Integer> places, @Nullable LocalDate day) {
        actor.need(Right.WORK_CASES);
        shops.get(actor.tenant(), shop);
        var name = name(actor, file);
        var sheet = ReportSheet.of(tables.read(files.read(actor.tenant(), file)), lexicon);
        var columns = Map.copyOf(places == null ? sheet.guessed() : places);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var reading = new ReadingReport(lexicon, columns, day, today.plusDays(1));
        var blank = new ReportTrial(
                shop, file, name, sheet.headings(), columns, day, samples(sheet.rows()), List.of(), 0, List.of());
        if (!blank.isReadable()) {
            return blank;
        }
        sheet.rows().forEach(reading::read);
        var entries = reading.entries();
        var fresh = tenancy.read(actor.tenant(), () -> fresh(actor.tenant(), shop, entries));
        return new ReportTrial(
                shop,
                file,
                name,
                sheet.headings(),
                columns,
                day,
                blank.samples(),
                fresh,
                entries.size() - fresh.size(),
                reading.faults());
    }

    /** No other file that somebody sent is one. */
    private String name(Actor actor, UUID file) {
        var name = files.find(actor.tenant(), List.of(file)).getFirst().name();
        if (!name.endsWith(".csv") && !name.endsWith(".xlsx")) {
            throw new NotFound();
        }
        return name;
    }

    /**
     * Writes what is new of it; it is looked at anew, for others may have worked since.
     *
     * @throws Refused {@code report_columns} when the columns do not say what was paid for what
     */
    public ReportTrial write(
            Actor actor, UUID shop, UUID file, Map<ReportColumn, Integer> places, @Nullable LocalDate day) {
        var trial = tryOut(actor, shop, file, places, day);
        if (!trial.isReadable()) {
            throw new Refused(Refusal.invalid("report_columns"));
        }
        var telling = new Telling(shop, Telling.REPORT, clock.instant());
        tenancy.run(actor.tenant(), () -> {
            recording.entries(actor.tenant(), telling, trial.fresh());
            audit.did(
                    actor,
                    "orders.reported",
                    "shop:" + shop,
                    Map.of(
                            "file",
                            file.toString(),
                            "name",
                            trial.fileName(),
                            "entries",
                            trial.fresh().size()));
        });
        return trial;
    }

    /** Each known entry stands for one row only: two equal rows are two payments. */
    private List<ToldEntry> fresh(TenantId tenant, UUID shop, List<ToldEntry> told) {
        var known = reported.known(tenant, shop, distinct(told, ToldEntry::posting), distinct(told, ToldEntry::sku));
        var left = new HashMap<Money, List<BookEntry>>();
        known.forEach(entry ->
                left.computeIfAbsent(entry.amount(), sum -> new ArrayList<>()).add(entry));
        return told.stream()
                .filter(row -> !take(left.getOrDefault(row.amount(), new ArrayList<>()), row))
                .toList();
    }

    private static boolean take(List<BookEntry> left, ToldEntry row) {
        for (var at = 0; at < left.size(); at++) {
            if (JdbcReported.areSame(row, left.get(at))) {
                left.remove(at);
                return true;
            }
        }
        return false;
    }

    private static List<String> distinct(List<ToldEntry> told, Function<ToldEntry, @Nullable String> part) {
        return told.stream().map(part).filter(Objects::nonNull).distinct().toList();
    }

    private static List<List<String>> samples(List<TableRow> rows) {
        return rows.stream().limit(SAMPLES).map(TableRow::cells).toList();
    }
}
