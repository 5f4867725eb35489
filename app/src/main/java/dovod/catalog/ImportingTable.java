package dovod.catalog;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.kernel.TenantId;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import dovod.platform.files.Files;
import dovod.platform.files.StoredFile;
import java.io.InputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Brings a table of parts, kits, steps or videos in: tried first, written once a person has seen what it would do. */
@Component
public class ImportingTable {

    private final Tenancy tenancy;
    private final Clock clock;
    private final Files files;
    private final ReadingTable reading;
    private final JdbcShops shops;
    private final JdbcProducts products;
    private final JdbcImports imports;
    private final List<Shelf<?>> shelves;
    private final Audit audit;

    /** A large table takes much memory for a few seconds. */
    private final Semaphore turn = new Semaphore(1, true);

    ImportingTable(
            Tenancy tenancy,
            Clock clock,
            Files files,
            ReadingTable reading,
            JdbcShops shops,
            JdbcProducts products,
            JdbcImports imports,
            List<Shelf<?>> shelves,
            Audit audit) {
        this.tenancy = tenancy;
        this.clock = clock;
        this.files = files;
        this.reading = reading;
        this.shops = shops;
        this.products = products;
        this.imports = imports;
        this.shelves = shelves;
        this.audit = audit;
    }

    /**
     * Says what the table would do; writes nothing of it yet.
     *
     * @param shop whose products it speaks of
     * @throws Refused on field {@code file}: {@code table_broken}, {@code table_bomb}, {@code table_rows},
     *     {@code table_columns}, {@code table_empty}, {@code table_kind}, and whatever {@link Files#keep} refuses
     */
    public UUID tryOut(Actor actor, UUID shop, String name, InputStream content) {
        actor.need(Right.EDIT_CATALOG);
        tenancy.run(actor.tenant(), () -> shops.need(actor.tenant(), shop));
        var file = files.keep(actor, ReadingTable.named(name), ReadingTable.plain(content));
        var table = inTurn(() -> tried(actor, shop, file));
        tenancy.run(actor.tenant(), () -> imports.add(actor.tenant(), table));
        return table.id();
    }

    /**
     * Writes the rows that can be taken. They are weighed anew: others may have worked since the trial.
     *
     * @throws Refused {@code import_written} (conflict), {@code import_crossed} (conflict) when somebody wrote the same
     *     at the same moment
     */
    public void write(Actor actor, UUID id) {
        actor.need(Right.EDIT_CATALOG);
        var table = find(actor, id);
        try {
            inTurn(() -> {
                var rows = reading.read(files.read(actor.tenant(), table.file()));
                tenancy.run(actor.tenant(), () -> write(actor, table, rows));
                return id;
            });
        } catch (DuplicateKeyException crossed) {
            throw new Refused(Refusal.conflict("import_crossed"));
        }
    }

    /** Newest first. */
    public List<TableImport> latest(Actor actor) {
        actor.need(Right.EDIT_CATALOG);
        return tenancy.read(actor.tenant(), () -> imports.latest(actor.tenant(), 20));
    }

    /** @throws NotFound when there is none of this tenant */
    public TableImport find(Actor actor, UUID id) {
        actor.need(Right.EDIT_CATALOG);
        return tenancy.read(actor.tenant(), () -> imports.find(actor.tenant(), id))
                .orElseThrow(NotFound::new);
    }

    private void write(Actor actor, TableImport table, List<TableRow> rows) {
        if (!imports.written(actor.tenant(), table.id(), clock.instant())) {
            throw new Refused(Refusal.conflict("import_written"));
        }
        weighed(actor.tenant(), table.shop(), table.kind(), rows).write(actor.tenant());
        audit.did(
                actor,
                "catalog.imported",
                "shop:" + table.shop(),
                Map.of("file", table.fileName(), "table", table.kind().code()));
    }

    private TableImport tried(Actor actor, UUID shop, StoredFile file) {
        var rows = reading.read(files.read(actor.tenant(), file.id()));
        var kind =
                TableKind.of(Told.places(rows.getFirst()).keySet()).orElseThrow(() -> ReadingTable.wrong("table_kind"));
        var weighed = tenancy.read(actor.tenant(), () -> weighed(actor.tenant(), shop, kind, rows));
        return new TableImport(
                Ids.next(),
                shop,
                file.id(),
                file.name(),
                kind,
                rows.size() - 1,
                weighed.fresh(),
                weighed.changed(),
                weighed.same(),
                weighed.wrong(),
                weighed.faults(),
                actor.personId(),
                clock.instant(),
                null);
    }

    private Weighing<?> weighed(TenantId tenant, UUID shop, TableKind kind, List<TableRow> rows) {
        var places = Told.places(rows.getFirst());
        var told = rows.stream().skip(1).map(row -> new Told(row, places)).toList();
        var shelf =
                shelves.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
        var weighing = new Weighing<>(shelf, tenant, called(tenant, shop, told));
        told.forEach(weighing::weigh);
        return weighing;
    }

    /** An article counts before a number of the marketplace's that happens to be equal. */
    private Map<String, ProductId> called(TenantId tenant, UUID shop, List<Told> told) {
        var names =
                told.stream().map(row -> row.cell(Column.PRODUCT)).distinct().toList();
        var found = new HashMap<String, ProductId>();
        var known = products.called(tenant, shop, names);
        known.forEach(product -> found.put(product.sku(), product.id()));
        known.stream()
                .filter(product -> product.offerId() != null)
                .forEach(product -> found.put(product.offerId(), product.id()));
        found.keySet().retainAll(names);
        return found;
    }

    private <T> T inTurn(Supplier<T> work) {
        turn.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turn.release();
        }
    }
}
