package dovod.house;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.cast.Route;
import dovod.cast.Routes;
import dovod.cast.TestClock;
import dovod.cast.Visitor;
import dovod.conversations.Arrival;
import dovod.conversations.Author;
import dovod.conversations.Receiving;
import dovod.people.MakingToken;
import dovod.platform.Tenancy;
import dovod.platform.files.Files;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Another customer of the house tries every id of ours on every route there is, also on those of rooms that are built
 * tomorrow: each time the answer is the one for an id that is nobody's, and nothing of ours changes.
 */
@DeskTest
class ForeignIdsTest {

    private static final String CANARY = "канарейка-9f3e";

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes;

    @Autowired
    Receiving receiving;

    @Autowired
    Files files;

    @Autowired
    MakingToken makingToken;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient jdbc;

    private Visitor boris;
    private Visitor program;

    @BeforeEach
    void somethingOfOurs() {
        receiving.receive(Cast.OLKHA, List.of(arrival(1, "Где заказ, " + CANARY), arrival(2, "Жду, " + CANARY)));
        var text = new ByteArrayInputStream(("файл " + CANARY).getBytes(StandardCharsets.UTF_8));
        files.keep(Cast.MARIA, CANARY + ".txt", text);
        boris = Visitor.of(Cast.BORIS, port);
        program = new Visitor(port)
                .with("Accept", "application/json")
                .with(
                        "Authorization",
                        "Bearer "
                                + makingToken.make(Cast.BORIS, "программа", 30).text());
    }

    @Test
    void noRouteTellsOrChangesAnythingOfOurs() {
        var ids = ids();
        assertThat(ids).as("there is something to try").hasSizeGreaterThan(8);
        var before = fingerprint();

        Routes.all(routes)
                .filter(Route::hasIds)
                .filter(route -> !route.pattern().startsWith("/push/"))
                .forEach(route -> {
                    var absent = answer(route, Routes.NOBODY);
                    for (var id : ids) {
                        assertThat(answer(route, id))
                                .as("%s with %s", route, id)
                                .isEqualTo(absent)
                                .doesNotContain(CANARY);
                    }
                });

        assertThat(fingerprint()).isEqualTo(before);
    }

    @Test
    void noLiveTopicOfOursIsHeard() {
        for (var id : ids()) {
            for (var topic : new String[] {"case:" + id, id, "conversation:" + id, "inbox:" + id}) {
                assertThat(boris.statusOf("/live?topic=" + topic)).as(topic).isEqualTo(404);
            }
        }
    }

    @Test
    void noListShowsAnythingOfOurs() {
        Routes.all(routes)
                .filter(route -> route.method().equals("GET") && !route.hasIds())
                .filter(route -> !route.pattern().equals("/live"))
                .forEach(route -> assertThat(send(
                                        route,
                                        route.pattern() + "?q="
                                                + "%D0%BA%D0%B0%D0%BD%D0%B0%D1%80%D0%B5%D0%B9%D0%BA%D0%B0")
                                .body())
                        .as(route.toString())
                        .doesNotContain(CANARY)
                        .doesNotContain("Мастерская Ольхи"));
    }

    private String answer(Route route, String id) {
        var response = send(route, route.with(id));
        return response.statusCode() + " "
                + response.body()
                        .replaceAll("name=\"_?csrf\" (content|value)=\"[^\"]+\"", "")
                        .replaceAll("\"X-CSRF-TOKEN\":\"[^\"]+\"", "")
                        .replace(route.with(id), "<path>")
                        .replace(id, "<id>");
    }

    private HttpResponse<String> send(Route route, String path) {
        var visitor = route.pattern().startsWith("/api/") ? program : boris;
        var json = route.pattern().startsWith("/api/");
        var body = json
                ? "{\"why\":\"так\",\"reason\":\"так\",\"body\":\"так\",\"person\":\"" + Cast.BORIS.personId()
                        + "\",\"tags\":[\"a\"],\"until\":\"2027-01-01T00:00:00Z\"}"
                : "why=a&reason=a&body=a&text=a&name=a&role=agent&brief=a&who=buyer&tags=a&priority=1&mode=looking"
                        + "&until=2027-01-01T10:00&into=1&person=" + Cast.BORIS.personId();
        return visitor.send(HttpRequest.newBuilder(visitor.at(path))
                .header("X-CSRF-TOKEN", boris.csrf())
                .header("Content-Type", json ? "application/json" : "application/x-www-form-urlencoded")
                .method(
                        route.method(),
                        route.method().equals("GET")
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Two ids out of every column of ours that holds any. */
    private Set<String> ids() {
        var ids = new LinkedHashSet<String>();
        tenancy.run(
                Cast.OLKHA,
                () -> columns()
                        .forEach(column -> ids.addAll(jdbc.sql(
                                        "SELECT DISTINCT %1$s::text FROM %2$s WHERE tenant_id = 1 AND %1$s IS NOT NULL LIMIT 2"
                                                .formatted(column.name(), column.table()))
                                .query((row, number) -> row.getString(1))
                                .list())));
        return ids;
    }

    private record Column(String table, String name) {}

    private List<Column> columns() {
        return jdbc.sql("""
                SELECT format('%I.%I', c.table_schema, c.table_name), c.column_name
                FROM information_schema.columns c
                JOIN information_schema.columns t USING (table_schema, table_name)
                WHERE c.data_type = 'uuid' AND t.column_name = 'tenant_id'
                  AND c.table_schema NOT IN ('pg_catalog', 'information_schema', 'public')
                ORDER BY 1, 2
                """)
                .query((row, number) -> new Column(row.getString(1), row.getString(2)))
                .list();
    }

    /** Of all rows of ours but the audit log, in which reading them leaves a trace. */
    private String fingerprint() {
        var tables = columns().stream()
                .map(Column::table)
                .filter(table -> !table.startsWith("platform.audit"))
                .distinct();
        return tenancy.in(
                Cast.OLKHA,
                () -> String.join(
                        "\n",
                        tables.map(table -> table + " "
                                        + jdbc.sql(
                                                        "SELECT md5(coalesce(string_agg(t::text, ',' ORDER BY t::text), '')) FROM %s t WHERE tenant_id = 1"
                                                                .formatted(table))
                                                .query((row, number) -> row.getString(1))
                                                .single())
                                .toList()));
    }

    private static Arrival arrival(int number, String text) {
        return new Arrival(
                "ozon",
                UUID.fromString("019aa000-0000-7000-8000-0000000000c1"),
                UUID.fromString("019aa000-0000-7000-8000-0000000000d1"),
                "chat-igor",
                "buyer",
                "30000" + number,
                Author.BUYER,
                "buyer-igor",
                "Игорь",
                text,
                List.of(),
                TestClock.START,
                "48866017-0495",
                "48866017-0495-1",
                "1789012345",
                false);
    }
}
