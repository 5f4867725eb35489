package dovod.browser;

import dovod.cast.Cast;
import dovod.cast.Route;
import dovod.cast.Routes;
import dovod.cast.Visitor;
import dovod.platform.Tenancy;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every page behind the login, found by trying every route, so that a new one cannot be forgotten. Where a route wants
 * an id, ours are tried until one opens it, those of its own room first.
 */
@Component
final class DeskPages {

    /** What is for programs, for scripts and for those outside. */
    private static final Set<String> OTHERS =
            Set.of("/livez", "/readyz", "/metrics", "/live", "/error", "/help", "/clauses");

    private static final List<String> OUTSIDE = List.of(
            "/api/",
            "/push/",
            "/invitation/",
            "/login",
            "/logout",
            "/first-run",
            "/v3/api-docs",
            "/files/",
            "/conversations/",
            "/h/");

    /** A variable that is one of some words. */
    private static final Pattern FIRST_WORD = Pattern.compile("\\{\\w+:([a-z]+)(\\|[a-z]+)*}");

    private final RequestMappingHandlerMapping routes;
    private final Tenancy tenancy;
    private final JdbcClient jdbc;

    DeskPages(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes,
            Tenancy tenancy,
            JdbcClient jdbc) {
        this.routes = routes;
        this.tenancy = tenancy;
        this.jdbc = jdbc;
    }

    /**
     * @param visitor who may open everything
     * @throws AssertionError when there is a route that none of our ids opens: then the stage lacks something
     */
    List<String> all(Visitor visitor) {
        var ids = ids();
        return Routes.all(routes)
                .filter(route -> route.method().equals("GET") && isInside(route.pattern()))
                .sorted((one, other) -> one.pattern().compareTo(other.pattern()))
                .flatMap(route -> open(visitor, route, ids))
                .distinct()
                .toList();
    }

    private static boolean isInside(String pattern) {
        return !OTHERS.contains(pattern) && OUTSIDE.stream().noneMatch(pattern::startsWith);
    }

    private static Stream<String> open(Visitor visitor, Route route, List<Id> ids) {
        var pattern = FIRST_WORD.matcher(route.pattern()).replaceAll("$1");
        var asked = new Route("GET", pattern, route.room());
        var answer = ids.stream()
                .sorted(Comparator.comparing(id -> !id.room().equals(route.room())))
                .map(id -> asked.with(id.text()))
                .distinct()
                .map(path -> new Answer(path, visitor.get(path)))
                .filter(Answer::isThere)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing on the stage opens " + route));
        return answer.isPage() ? Stream.of(answer.path()) : Stream.empty();
    }

    private record Id(String room, String text) {}

    private record Answer(String path, HttpResponse<String> response) {

        boolean isThere() {
            return response.statusCode() < 400;
        }

        boolean isPage() {
            return response.statusCode() == 200
                    && response.body().stripLeading().startsWith("<!doctype html>");
        }
    }

    /** Some ids out of every column of ours that holds any, and numbers of postings. */
    private List<Id> ids() {
        return tenancy.read(
                Cast.OLKHA,
                () -> columns().stream()
                        .flatMap(
                                column -> jdbc
                                        .sql(column)
                                        .query((row, number) -> new Id(row.getString(1), row.getString(2)))
                                        .list()
                                        .stream())
                        .distinct()
                        .toList());
    }

    private List<String> columns() {
        return jdbc.sql("""
                SELECT format('SELECT DISTINCT %2$L, %1$I::text FROM %2$I.%3$I WHERE tenant_id = 1 AND %1$I IS NOT NULL LIMIT 4',
                              c.column_name, c.table_schema, c.table_name)
                FROM information_schema.columns c
                JOIN information_schema.columns t USING (table_schema, table_name)
                WHERE (c.data_type = 'uuid' OR c.column_name = 'posting_number') AND t.column_name = 'tenant_id'
                  AND c.table_schema NOT IN ('pg_catalog', 'information_schema', 'public')
                ORDER BY c.table_schema, c.table_name, c.column_name
                """).query((row, number) -> row.getString(1)).list();
    }
}
