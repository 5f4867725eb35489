package dovod.reviews;

import dovod.platform.Cells;
import dovod.reviews.JdbcListed.Listed;
import dovod.reviews.spi.Source;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is listed, column by column, as PostgreSQL takes it. */
final class Columns {

    private Columns() {}

    static Map<String, Object> of(Source source, Collection<Listed> listed) {
        var columns = new HashMap<String, Object>();
        columns.put("tenant", source.tenant().value());
        columns.put("connection", source.connection());
        put(columns, "kinds", listed, one -> one.told().address().kind().code());
        put(columns, "externals", listed, one -> one.told().address().id());
        put(columns, "skus", listed, one -> one.told().address().sku());
        put(columns, "ratings", listed, one -> one.told().rating());
        put(columns, "authors", listed, one -> one.told().author());
        put(columns, "bodies", listed, one -> one.told().text());
        put(columns, "published", listed, one -> one.told().publishedAt());
        put(columns, "states", listed, one -> one.told().state());
        put(columns, "counted", listed, one -> one.told().counted());
        put(columns, "pictures", listed, one -> one.told().pictures());
        put(columns, "videos", listed, one -> one.told().videos());
        put(columns, "answers", listed, one -> one.told().answers());
        put(columns, "thanks", listed, Listed::thanks);
        return columns;
    }

    private static void put(
            Map<String, Object> columns,
            String name,
            Collection<Listed> listed,
            Function<Listed, @Nullable Object> cell) {
        columns.put(name, Cells.column(listed, cell));
    }
}
