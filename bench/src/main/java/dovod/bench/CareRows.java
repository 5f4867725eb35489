package dovod.bench;

import static dovod.bench.Scale.Kind.COST;
import static dovod.bench.Scale.Kind.GRANT;
import static dovod.bench.Scale.Kind.INQUIRY;
import static dovod.bench.Scale.Kind.PROCEDURE;
import static dovod.bench.Scale.Kind.REMEDY;
import static dovod.bench.Scale.Kind.VOICE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of the seeded cases: every third one was seen through by a procedure and cost something, some were asked
 * about in production, given a remedy, reviewed. Every {@link #EVERYTHING}th one has all of it.
 */
final class CareRows {

    /** Cases of this step, from the first one on, have an order, a course, costs, a grant, a question and a review. */
    static final int EVERYTHING = 30;

    private static final long PRICE = 270_000;
    private static final long MINUTES = 5_000;
    private static final long PART = 40_000;
    private static final long CARRIAGE = 30_000;
    private static final int SECONDS = 600;

    private final Scale scale;
    private final Path procedure;

    /** @param root of the project, whose own procedure the courses go by */
    CareRows(Scale scale, Path root) {
        this.scale = scale;
        this.procedure = root.resolve("app/src/main/resources/dovod/care/furniture.json");
    }

    /** The procedure of each tenant, and what it may give. */
    void dictionaries(Connection connection) throws SQLException {
        var text = text(procedure);
        try (var rows = new Rows(connection, "care.procedure (tenant_id, id, version)")) {
            everyTenant(tenant -> rows.add(tenant, Scale.fixed(PROCEDURE, tenant), 1));
        }
        try (var rows =
                new Rows(connection, "care.procedure_version (tenant_id, procedure_id, version, body, changed_at)")) {
            everyTenant(tenant -> rows.add(tenant, Scale.fixed(PROCEDURE, tenant), 1, text, scale.openedAt(0)));
        }
        try (var rows = new Rows(connection, """
                remedies.remedy (tenant_id, id, kind, title, usual, most, per_case, changed_at, changed_by)""")) {
            everyTenant(tenant -> rows.add(
                    tenant,
                    Scale.fixed(REMEDY, tenant),
                    "part_by_post",
                    "Деталь почтой",
                    PART,
                    2 * PART,
                    3,
                    scale.openedAt(0),
                    Seed.person(tenant, 0)));
        }
    }

    void courses(Connection connection) throws SQLException {
        try (var rows = new Rows(connection, """
                care.course (tenant_id, case_id, number, sku, procedure_id, procedure_version, stage, since, begun_at)""")) {
            scale.every(
                    3,
                    n -> rows.add(
                            scale.tenantOf(n),
                            scale.caseOf(n),
                            n + 1,
                            sku(n),
                            Scale.fixed(PROCEDURE, scale.tenantOf(n)),
                            1,
                            "diagnosis",
                            scale.openedAt(n),
                            scale.openedAt(n)));
        }
        try (var rows = new Rows(connection, """
                care.inquiry (tenant_id, id, case_id, number, sku, product, question, part, asked_at, asked_by, person_id,
                due_at, answered_at, answered_by, answer)""")) {
            scale.every(EVERYTHING, n -> {
                var person = Seed.person(scale.tenantOf(n), 0);
                var at = scale.openedAt(n);
                rows.add(
                        scale.tenantOf(n),
                        Scale.id(INQUIRY, n, at),
                        scale.caseOf(n),
                        n + 1,
                        sku(n),
                        "Стул",
                        "Ножка треснула вдоль волокна: сучок или удар?",
                        "7",
                        at,
                        person,
                        person,
                        at.plusSeconds(86_400),
                        at.plusSeconds(7_200),
                        person,
                        "Сучок, отправляйте новую");
            });
        }
    }

    void costs(Connection connection) throws SQLException {
        try (var rows = new Rows(connection, """
                ledger.entry (tenant_id, id, key, case_id, kind, amount, currency, source, person_id, seconds, part, reason,
                at, note)""")) {
            scale.every(3, n -> {
                var person = Seed.person(scale.tenantOf(n), n % Seed.AGENTS);
                cost(rows, n, 0, "minutes", MINUTES, "measured", person, SECONDS, null);
                cost(rows, n, 1, "parts", PART, "remedy", null, null, "деталь " + n % 12);
                cost(rows, n, 2, "logistics", CARRIAGE, "marketplace", null, null, null);
            });
        }
        try (var rows = new Rows(connection, """
                ledger.case_total (tenant_id, case_id, number, shop_id, sku, product, price, currency, reason, opened_at,
                month, spent, seconds, entries)""")) {
            scale.every(
                    3,
                    n -> rows.add(
                            scale.tenantOf(n),
                            scale.caseOf(n),
                            n + 1,
                            Seed.shop(scale.tenantOf(n)),
                            sku(n),
                            "Стул " + n % Scale.PRODUCTS,
                            PRICE,
                            "RUB",
                            reason(n),
                            scale.openedAt(n),
                            day(n).withDayOfMonth(1),
                            MINUTES + PART + CARRIAGE,
                            SECONDS,
                            3));
        }
    }

    private void cost(
            Rows rows,
            int n,
            int which,
            String kind,
            long amount,
            String source,
            @Nullable UUID person,
            @Nullable Integer seconds,
            @Nullable String part) {
        var at = scale.openedAt(n).plusSeconds(3_600L * (which + 1));
        rows.add(
                scale.tenantOf(n),
                Scale.id(COST, 3L * n + which, at),
                "bench-" + n + "-" + which,
                scale.caseOf(n),
                kind,
                amount,
                "RUB",
                source,
                person,
                seconds,
                part,
                reason(n),
                at,
                "");
    }

    /** As the desk folds them: each case stands in the month in which it was opened. */
    void sums(Connection connection) throws SQLException {
        Seed.execute(connection, """
                INSERT INTO ledger.month_sum (tenant_id, month, dimension, key, kind, amount, seconds, cases)
                SELECT e.tenant_id, t.month, d.dimension, d.key, k.kind, sum(e.amount), sum(coalesce(e.seconds, 0)),
                    count(DISTINCT e.case_id)
                FROM ledger.entry e JOIN ledger.case_total t USING (tenant_id, case_id),
                    LATERAL (VALUES ('all', ''), ('product', t.shop_id || '/' || t.sku), ('reason', e.reason),
                        ('part', e.part), ('person', e.person_id::text)) d (dimension, key),
                    LATERAL (VALUES (e.kind), ('total')) k (kind)
                WHERE d.key IS NOT NULL
                GROUP BY e.tenant_id, t.month, d.dimension, d.key, k.kind""");
        Seed.execute(connection, """
                INSERT INTO ledger.month_orders (tenant_id, month, key, orders, counted_at)
                SELECT tenant_id, month, CASE WHEN dimension = 'all' THEN '' ELSE key END, cases * 20, now()
                FROM ledger.month_sum WHERE dimension IN ('all', 'product') AND kind = 'total'""");
    }

    void grants(Connection connection) throws SQLException {
        try (var rows = new Rows(connection, """
                remedies.grant_of (tenant_id, id, key, case_id, remedy_id, kind, title, amount, currency, reason, note,
                asked_by, asked_at, state, decided_by, decided_at, done_at, done_by, tracking, month)""")) {
            scale.every(6, n -> {
                var at = scale.openedAt(n).plusSeconds(9_000);
                var person = Seed.person(scale.tenantOf(n), n % Seed.AGENTS);
                rows.add(
                        scale.tenantOf(n),
                        Scale.id(GRANT, n, at),
                        "bench-" + n,
                        scale.caseOf(n),
                        Scale.fixed(REMEDY, scale.tenantOf(n)),
                        "part_by_post",
                        "Деталь почтой",
                        PART,
                        "RUB",
                        reason(n),
                        "",
                        person,
                        at,
                        "granted",
                        person,
                        at,
                        at.plusSeconds(86_400),
                        person,
                        "RR%09dRU".formatted(n),
                        day(n).withDayOfMonth(1));
            });
        }
    }

    void reviews(Connection connection) throws SQLException {
        var text = new RussianText(5);
        try (var rows = new Rows(connection, """
                reviews.voice (tenant_id, id, kind, channel, connection_id, shop_id, external_id, sku, rating, author, body,
                published_at, state, counted, pictures, videos, told_answers, answered, first_seen_at, last_seen_at,
                case_id, joined_by, joined_at)""")) {
            scale.every(5, n -> {
                long tenant = scale.tenantOf(n);
                var at = scale.writtenAt(n, scale.perConversation());
                boolean joined = n % EVERYTHING == 0;
                rows.add(
                        tenant,
                        Scale.id(VOICE, n, at),
                        "review",
                        "ozon",
                        Scale.fixed(Scale.Kind.CONNECTION, tenant),
                        Seed.shop(tenant),
                        "r" + n,
                        sku(n),
                        1 + n % 5,
                        "Покупатель " + n,
                        text.fromBuyer(),
                        at,
                        "processed",
                        true,
                        0,
                        0,
                        0,
                        false,
                        at,
                        at,
                        joined ? scale.caseOf(n) : null,
                        joined ? Seed.person(tenant, 0) : null,
                        joined ? at : null);
            });
        }
        Seed.execute(connection, """
                INSERT INTO reviews.star_sum (tenant_id, shop_id, sku, day, stars, marks, thanks)
                SELECT tenant_id, shop_id, sku, (published_at AT TIME ZONE 'Europe/Moscow')::date, rating, count(*), 0
                FROM reviews.voice GROUP BY 1, 2, 3, 4, 5""");
    }

    private LocalDate day(int n) {
        return LocalDate.ofInstant(scale.openedAt(n), ZoneOffset.ofHours(3));
    }

    private static String sku(int n) {
        return Seed.sku(n % Scale.PRODUCTS);
    }

    private static String reason(int n) {
        return n % 4 == 0 ? "delivery" : "defect";
    }

    private interface ForTenant {
        void add(long tenant);
    }

    private static void everyTenant(ForTenant rows) {
        for (long tenant = Scale.LARGE; tenant <= Scale.LARGE + Scale.SMALL_TENANTS; tenant++) {
            rows.add(tenant);
        }
    }

    private static String text(Path file) throws SQLException {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new SQLException("the procedure cannot be read: " + file, missing);
        }
    }
}
