package dovod.bench;

import static dovod.bench.Scale.Kind.BUYER;
import static dovod.bench.Scale.Kind.CALENDAR;
import static dovod.bench.Scale.Kind.CLOCK;
import static dovod.bench.Scale.Kind.CONNECTION;
import static dovod.bench.Scale.Kind.EVENT;
import static dovod.bench.Scale.Kind.OTHER;
import static dovod.bench.Scale.Kind.PERSON;
import static dovod.bench.Scale.Kind.SHOP;
import static dovod.bench.Scale.Kind.TEAM;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Fills a migrated, empty database with one large tenant and some small ones. */
final class Seed {

    private static final int WEEK_SECONDS = 7 * 24 * 3600;
    static final int AGENTS = 8;

    private final String superuserUrl;
    private final Scale scale;
    private final CareRows care;
    private final ContractRows contracts;
    private final PrintStream progress;

    /** @param superuserUrl JDBC address with user and password of a superuser: seeding goes around row security */
    Seed(String superuserUrl, Scale scale, CareRows care, PrintStream progress) {
        this.superuserUrl = superuserUrl;
        this.scale = scale;
        this.care = care;
        this.contracts = new ContractRows(scale);
        this.progress = progress;
    }

    void fill() throws Exception {
        step("people, shops, products", this::dictionaries);
        step("procedures, remedies", care::dictionaries);
        var indexes = withoutIndexes(
                "conversations.message",
                "conversations.outgoing",
                "cases.case_file",
                "cases.event",
                "sla.clock",
                "ledger.entry",
                "reviews.voice");
        together(List.of(
                () -> step("messages, even conversations", c -> messages(c, 0)),
                () -> step("messages, odd conversations", c -> messages(c, 1)),
                () -> step("replies that were sent", this::outgoing),
                () -> step("buyers and conversations", this::conversations),
                () -> step("cases", this::cases),
                () -> step("case events", this::events),
                () -> step("clocks", this::clocks),
                () -> step("orders", this::orders),
                () -> step("courses", care::courses),
                () -> step("costs", care::costs),
                () -> step("grants", care::grants),
                () -> step("reviews", care::reviews),
                () -> step("versions of contracts", contracts::versions)));
        step("clauses of contracts", contracts::wordings);
        together(indexes.stream()
                .<Callable<Void>>map(index -> () -> step(index.substring(0, Math.min(70, index.length())), c -> {
                    execute(c, "SET maintenance_work_mem = '1GB'");
                    execute(c, index);
                }))
                .toList());
        step("counters", this::counters);
        step("sums of costs", care::sums);
        step("vacuum and statistics", c -> execute(c, "VACUUM (ANALYZE, FREEZE)"));
        step("checkpoint", c -> execute(c, "CHECKPOINT"));
    }

    private void dictionaries(Connection connection) throws SQLException {
        for (long tenant = 1; tenant <= Scale.LARGE + Scale.SMALL_TENANTS; tenant++) {
            tenant(connection, tenant);
        }
    }

    private void tenant(Connection connection, long tenant) throws SQLException {
        var at = scale.now();
        try (var rows = new Rows(connection, "people.tenant (id, name, created_at)")) {
            rows.add(tenant, "Мебель " + tenant, at);
        }
        try (var rows =
                new Rows(connection, "people.person (tenant_id, id, email, name, role, language, created_at)")) {
            for (int agent = 0; agent < AGENTS; agent++) {
                rows.add(
                        tenant,
                        person(tenant, agent),
                        "agent" + agent + "@" + tenant + ".example",
                        "Агент " + agent,
                        agent == 0 ? "owner" : "agent",
                        "ru",
                        at);
            }
        }
        try (var rows = new Rows(connection, "sla.calendar (tenant_id, id, name, zone, hours, holidays, standard)")) {
            rows.add(
                    tenant, Scale.fixed(CALENDAR, tenant), "Будни", "Europe/Moscow", "Mon-Fri 09:00-18:00", "RU", true);
        }
        try (var rows =
                new Rows(connection, "sla.policy (tenant_id, calendar_id, first_reply_minutes, next_reply_minutes)")) {
            rows.add(tenant, Scale.fixed(CALENDAR, tenant), 60, 120);
        }
        try (var rows = new Rows(connection, "people.team (tenant_id, id, name, calendar_id)")) {
            rows.add(tenant, Scale.fixed(TEAM, tenant), "Забота", Scale.fixed(CALENDAR, tenant));
        }
        try (var rows = new Rows(connection, "catalog.shop (tenant_id, id, name, marketplace, created_at)")) {
            rows.add(tenant, shop(tenant), "Лавка " + tenant, "ozon", at);
        }
        var text = new RussianText(tenant);
        try (var rows = new Rows(
                connection, "catalog.product (tenant_id, shop_id, sku, offer_id, name, price, currency, known_at)")) {
            for (int product = 0; product < Scale.PRODUCTS; product++) {
                rows.add(
                        tenant,
                        shop(tenant),
                        sku(product),
                        "art-" + product,
                        text.thing() + " " + product,
                        270_000L,
                        "RUB",
                        at);
            }
        }
    }

    private void conversations(Connection connection) throws SQLException {
        try (var rows = new Rows(connection, "conversations.buyer (tenant_id, id, shop_id, external_id, name)")) {
            for (int n = 0; n < scale.conversations(); n++) {
                rows.add(scale.tenantOf(n), Scale.fixed(BUYER, n), shop(scale.tenantOf(n)), "u" + n, null);
            }
        }
        try (var rows = new Rows(connection, """
                conversations.conversation (tenant_id, id, channel, connection_id, shop_id, external_id, kind, buyer_id,
                order_number, posting_number, sku, opened_at, last_message_id, last_external_id, last_at,
                last_inbound_at)""")) {
            for (int n = 0; n < scale.conversations(); n++) {
                long tenant = scale.tenantOf(n);
                int last = scale.perConversation() - 1;
                rows.add(
                        tenant,
                        scale.conversation(n),
                        "ozon",
                        Scale.fixed(CONNECTION, tenant),
                        shop(tenant),
                        "chat-" + n,
                        "buyer",
                        Scale.fixed(BUYER, n),
                        order(n),
                        order(n) + "-1",
                        sku(n % Scale.PRODUCTS),
                        scale.openedAt(n),
                        scale.message(n, last),
                        externalId(n, last),
                        scale.writtenAt(n, last),
                        scale.writtenAt(n, last & ~1));
            }
        }
    }

    private void messages(Connection connection, int half) throws SQLException {
        var text = new RussianText(7 + half);
        try (var rows = new Rows(connection, """
                conversations.message (tenant_id, id, conversation_id, external_id, author, person_id, body, at,
                received_at, week)""")) {
            for (int n = half; n < scale.conversations(); n += 2) {
                for (int m = 0; m < scale.perConversation(); m++) {
                    var at = scale.writtenAt(n, m);
                    boolean ours = m % 2 == 1;
                    rows.add(
                            scale.tenantOf(n),
                            scale.message(n, m),
                            scale.conversation(n),
                            externalId(n, m),
                            ours ? "us" : "buyer",
                            ours ? person(scale.tenantOf(n), n % AGENTS) : null,
                            ours ? text.fromUs() : text.fromBuyer(),
                            at,
                            at.plusSeconds(1),
                            at.getEpochSecond() / WEEK_SECONDS);
                }
            }
        }
    }

    /** The last reply in each conversation. */
    private void outgoing(Connection connection) throws SQLException {
        int m = (scale.perConversation() - 2) | 1;
        var text = new RussianText(9);
        try (var rows = new Rows(connection, """
                conversations.outgoing (tenant_id, id, conversation_id, message_id, idempotency_key, person_id, kind, body,
                state, not_before, settled_at, external_id, created_at)""")) {
            for (int n = 0; n < scale.conversations(); n++) {
                var at = scale.writtenAt(n, m);
                rows.add(
                        scale.tenantOf(n),
                        scale.message(n, m),
                        scale.conversation(n),
                        scale.message(n, m),
                        externalId(n, m),
                        person(scale.tenantOf(n), n % AGENTS),
                        "text",
                        text.fromUs(),
                        "accepted",
                        at,
                        at.plusSeconds(1),
                        externalId(n, m),
                        at);
            }
        }
    }

    private void cases(Connection connection) throws SQLException {
        var text = new RussianText(3);
        try (var rows = new Rows(connection, """
                cases.case_file (tenant_id, id, number, shop_id, marketplace, kind, buyer_id, order_number, posting_number,
                sku, subject, waiting_on, owner_id, team_id, opened_at, round_at, unanswered_since, last_at, last_line,
                last_author, unread, due_at, overdue, closed_at, closed_by, closed_why)""")) {
            for (int n = 0; n < scale.conversations(); n++) {
                long tenant = scale.tenantOf(n);
                boolean open = scale.open(n);
                boolean ours = open && n % 3 == 0;
                var last = scale.writtenAt(n, scale.perConversation() - 1);
                rows.add(
                        tenant,
                        scale.caseOf(n),
                        n + 1,
                        shop(tenant),
                        "ozon",
                        "buyer",
                        Scale.fixed(BUYER, n),
                        order(n),
                        order(n) + "-1",
                        sku(n % Scale.PRODUCTS),
                        text.subject(),
                        ours ? "us" : "buyer",
                        n % 4 == 0 ? null : person(tenant, n % AGENTS),
                        Scale.fixed(TEAM, tenant),
                        scale.openedAt(n),
                        scale.openedAt(n),
                        ours ? last : null,
                        last,
                        text.fromBuyer(),
                        "buyer",
                        ours,
                        ours ? last.plusSeconds(3600) : "infinity",
                        ours && last.plusSeconds(3600).isBefore(scale.now()),
                        open ? null : last.plusSeconds(86_400),
                        open ? null : person(tenant, n % AGENTS),
                        open ? null : "решено");
            }
        }
        try (var rows = new Rows(connection, """
                cases.case_conversation (tenant_id, conversation_id, case_id, kind, linked_at, unanswered_since,
                due_at)""")) {
            for (int n = 0; n < scale.conversations(); n++) {
                var asked = scale.open(n) && n % 3 == 0 ? scale.writtenAt(n, scale.perConversation() - 1) : null;
                rows.add(
                        scale.tenantOf(n),
                        scale.conversation(n),
                        scale.caseOf(n),
                        "buyer",
                        scale.openedAt(n),
                        asked,
                        asked == null ? null : asked.plusSeconds(3600));
            }
        }
    }

    private void events(Connection connection) throws SQLException {
        try (var rows = new Rows(connection, "cases.event (tenant_id, id, case_id, at, actor_id, kind)")) {
            for (int n = 0; n < scale.conversations(); n++) {
                var at = scale.openedAt(n);
                rows.add(scale.tenantOf(n), Scale.id(EVENT, 2L * n, at), scale.caseOf(n), at, null, "opened");
                if (!scale.open(n)) {
                    var closed = scale.writtenAt(n, scale.perConversation());
                    rows.add(
                            scale.tenantOf(n),
                            Scale.id(EVENT, 2L * n + 1, closed),
                            scale.caseOf(n),
                            closed,
                            person(scale.tenantOf(n), n % AGENTS),
                            "closed");
                }
            }
        }
    }

    /** Each first reply came in time; who is owed one now has a clock that runs, or ran out. */
    private void clocks(Connection connection) throws SQLException {
        try (var rows = new Rows(connection, """
                sla.clock (tenant_id, id, subject_id, kind, calendar_id, minutes, started_at, due_at, met_at, breached_at,
                intervals)""")) {
            for (int n = 0; n < scale.conversations(); n++) {
                var asked = scale.openedAt(n);
                clock(rows, 2L * n, n, "first_reply", asked, asked.plusSeconds(1_800));
                if (scale.open(n) && n % 3 == 0) {
                    clock(rows, 2L * n + 1, n, "next_reply", scale.writtenAt(n, scale.perConversation() - 1), null);
                }
            }
        }
    }

    private void clock(Rows rows, long number, int n, String kind, Instant from, @Nullable Instant met)
            throws SQLException {
        var due = from.plusSeconds(3_600);
        rows.add(
                scale.tenantOf(n),
                Scale.id(CLOCK, number, from),
                scale.conversation(n),
                kind,
                Scale.fixed(CALENDAR, scale.tenantOf(n)),
                60,
                from,
                due,
                met,
                met == null && due.isBefore(scale.now()) ? due : null,
                "[{\"running\": true, \"from\": \"%s\", \"until\": %s, \"reason\": \"\"}]"
                        .formatted(from, met == null ? "null" : "\"" + met + "\""));
    }

    private void orders(Connection connection) throws SQLException {
        try (var rows = new Rows(connection, """
                orders.posting (tenant_id, shop_id, posting_number, order_number, scheme, status, created_at, known_at)""")) {
            scale.every(
                    3,
                    n -> rows.add(
                            scale.tenantOf(n),
                            shop(scale.tenantOf(n)),
                            order(n) + "-1",
                            order(n),
                            "fbo",
                            "delivered",
                            scale.openedAt(n).minusSeconds(300_000),
                            scale.openedAt(n)));
        }
        try (var rows = new Rows(connection, """
                orders.posting_item (tenant_id, shop_id, posting_number, sku, name, quantity, price, currency)""")) {
            scale.every(
                    3,
                    n -> rows.add(
                            scale.tenantOf(n),
                            shop(scale.tenantOf(n)),
                            order(n) + "-1",
                            sku(n % Scale.PRODUCTS),
                            "товар " + n % Scale.PRODUCTS,
                            1,
                            270_000L,
                            "RUB"));
        }
        try (var rows = new Rows(connection, """
                orders.fact (tenant_id, id, shop_id, posting_number, kind, happened_at, known_at, source, detail,
                digest)""")) {
            scale.every(3, n -> {
                for (int fact = 0; fact < 3; fact++) {
                    var at = scale.openedAt(n).minusSeconds(300_000 - 80_000L * fact);
                    rows.add(
                            scale.tenantOf(n),
                            Scale.id(OTHER, 3L * n + fact, at),
                            shop(scale.tenantOf(n)),
                            order(n) + "-1",
                            List.of("created", "packing", "delivered").get(fact),
                            at,
                            at,
                            "posting/fbo/list",
                            "{}",
                            "\\x%08x%02x".formatted(n, fact));
                }
            });
        }
        try (var rows = new Rows(connection, """
                orders.finance_entry (tenant_id, shop_id, external_id, posting_number, happened_at, kind, title,
                amount, currency, source, detail, known_at)""")) {
            scale.every(
                    3,
                    n -> rows.add(
                            scale.tenantOf(n),
                            shop(scale.tenantOf(n)),
                            "f" + n,
                            order(n) + "-1",
                            scale.openedAt(n),
                            "sale",
                            "Продажа",
                            230_000L,
                            "RUB",
                            "finance/transaction",
                            "{}",
                            scale.openedAt(n)));
        }
    }

    private void counters(Connection connection) throws SQLException {
        execute(connection, """
                INSERT INTO cases.number_series (tenant_id, last)
                SELECT tenant_id, max(number) FROM cases.case_file GROUP BY tenant_id""");
        execute(connection, """
                INSERT INTO cases.view_delta (tenant_id, id, view, delta)
                SELECT tenant_id, gen_random_uuid(), view, count(*)
                FROM cases.case_file,
                    LATERAL unnest(array_remove(CASE WHEN closed_at IS NOT NULL THEN ARRAY['closed'] ELSE ARRAY[
                        'all', 'waiting_' || waiting_on, CASE WHEN overdue THEN 'overdue' END,
                        coalesce('mine:' || owner_id, 'unassigned')] END, NULL)) view
                GROUP BY tenant_id, view""");
    }

    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    private Void step(String what, Work work) throws SQLException {
        var begin = System.nanoTime();
        try (var connection = DriverManager.getConnection(superuserUrl)) {
            execute(connection, "SET session_replication_role = replica");
            work.on(connection);
        }
        progress.printf("  %-72s %6.1f s%n", what, (System.nanoTime() - begin) / 1e9);
        return null;
    }

    /** Drops all but the unique indexes of these tables; returns how to make them again. */
    private List<String> withoutIndexes(String... tables) throws SQLException {
        var again = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(superuserUrl);
                var find = connection.prepareStatement("""
                        SELECT pg_get_indexdef(i.indexrelid), i.indexrelid::regclass::text
                        FROM pg_index i
                        WHERE i.indrelid = ANY (?::regclass[])
                          AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)""")) {
            find.setArray(1, connection.createArrayOf("text", tables));
            try (var found = find.executeQuery()) {
                while (found.next()) {
                    again.add(found.getString(1));
                    execute(connection, "DROP INDEX " + found.getString(2));
                }
            }
        }
        return again;
    }

    private static void together(List<Callable<Void>> steps) throws Exception {
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (Future<Void> one : threads.invokeAll(steps)) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("seeding failed", failed.getCause());
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static java.util.UUID shop(long tenant) {
        return Scale.fixed(SHOP, tenant);
    }

    static java.util.UUID person(long tenant, int agent) {
        return Scale.fixed(PERSON, tenant * 1000 + agent);
    }

    static String sku(int product) {
        return Integer.toString(640_000_000 + product);
    }

    static String order(int conversation) {
        return "%08d-%04d".formatted(40_000_000 + conversation, conversation % 10_000);
    }

    static String externalId(int conversation, int message) {
        return Long.toString(3_000_000_000_000_000_000L + (long) conversation * 1000 + message);
    }
}
