package dovod.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a table of the catalogue is about; known by its columns. */
public enum TableKind {
    KITS(List.of(Column.PRODUCT, Column.KIT, Column.NAME), List.of(Column.PRICE, Column.PARTS)),
    VIDEOS(List.of(Column.PRODUCT, Column.VIDEO, Column.LINK), List.of(Column.STEP)),
    STEPS(List.of(Column.PRODUCT, Column.STEP, Column.TITLE), List.of(Column.BODY, Column.SIGN, Column.ADVICE)),
    PARTS(List.of(Column.PRODUCT, Column.NUMBER, Column.NAME), List.of(Column.QUANTITY, Column.COST, Column.REGION));

    private final List<Column> needed;
    private final List<Column> welcome;

    TableKind(List<Column> needed, List<Column> welcome) {
        this.needed = needed;
        this.welcome = welcome;
    }

    /** As stored and as asked for: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TableKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** In the order in which an export writes them. */
    List<Column> columns() {
        return Stream.concat(needed.stream(), welcome.stream()).toList();
    }

    static Optional<TableKind> of(Set<Column> columns) {
        return Arrays.stream(values())
                .filter(kind -> columns.containsAll(kind.needed))
                .findFirst();
    }
}
