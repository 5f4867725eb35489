package dovod.catalog;

import dovod.kernel.Refused;
import dovod.kernel.TenantId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds the rows of a table against what is known: what each would do, or why it is not taken. */
final class Weighing<T> {

    private static final int BATCH = 1_000;

    private final Shelf<T> shelf;
    private final Map<String, ProductId> products;
    private final Map<ProductId, Map<String, T>> known;
    private final Map<ProductId, Map<String, Integer>> seen = new HashMap<>();
    private final List<T> toWrite = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private int fresh;
    private int changed;
    private int same;
    private int wrong;

    Weighing(Shelf<T> shelf, TenantId tenant, Map<String, ProductId> products) {
        this.shelf = shelf;
        this.products = products;
        this.known = shelf.known(tenant, products.values().stream().distinct().toList());
    }

    void weigh(Told told) {
        try {
            take(told);
        } catch (Refused refused) {
            wrong++;
            if (faults.size() < TableImport.FAULTS) {
                var first = refused.first();
                faults.add(new Fault(told.row().line(), first.code(), first.arguments()));
            }
        }
    }

    private void take(Told told) {
        var name = told.cell(Column.PRODUCT);
        var product = products.get(name);
        if (product == null) {
            throw ReadingTable.wrong("row_product", name);
        }
        var key = shelf.key(told);
        var before = known.getOrDefault(product, Map.of()).get(key);
        var thing = shelf.read(told, product, before);
        var first = seen.computeIfAbsent(product, any -> new HashMap<>())
                .putIfAbsent(key, told.row().line());
        if (first != null) {
            throw ReadingTable.wrong("row_twice", first);
        }
        count(thing, before);
    }

    private void count(T thing, @Nullable T before) {
        if (thing.equals(before)) {
            same++;
            return;
        }
        toWrite.add(thing);
        if (before == null) {
            fresh++;
        } else {
            changed++;
        }
    }

    void write(TenantId tenant) {
        for (int from = 0; from < toWrite.size(); from += BATCH) {
            shelf.write(tenant, toWrite.subList(from, Math.min(toWrite.size(), from + BATCH)));
        }
    }

    int fresh() {
        return fresh;
    }

    int changed() {
        return changed;
    }

    int same() {
        return same;
    }

    int wrong() {
        return wrong;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }
}
