package dovod.orders;

import java.util.Locale;

/** What a column of a report about compensations may hold. */
public enum ReportColumn {
    POSTING,
    SKU,
    DAY,
    SUM,
    KIND;

    /** As forms and rule packs name it: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
