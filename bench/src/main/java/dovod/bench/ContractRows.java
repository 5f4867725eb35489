package dovod.bench;

import static dovod.bench.Scale.Kind.CLAUSE;
import static dovod.bench.Scale.Kind.CONTRACT;
import static dovod.bench.Scale.Kind.SNAPSHOT;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Contracts of the large tenant: every version says a few clauses anew, and each such wording is a row. */
final class ContractRows {

    static final int CONTRACTS = 50;
    static final int VERSIONS = 5_000;
    static final int WORDINGS = 150_000;

    /** Stands in every wording. */
    static final String EVERYWHERE = "продавец";

    /** The earlier in the list, the more of the wordings have it. */
    static final List<String> COMMON = List.of(
            "товар",
            "площадка",
            "договор",
            "срок",
            "возврат",
            "доставка",
            "рубль",
            "склад",
            "покупатель",
            "хранение",
            "штраф",
            "тариф",
            "отправление",
            "выплата",
            "претензия",
            "возмещение",
            "приёмка",
            "утилизация",
            "перевозчик",
            "маркировка",
            "удержание",
            "пересорт",
            "арбитраж",
            "расторжение");

    private static final int WORDS = 40;
    private static final LocalDate FIRST = LocalDate.parse("2020-01-01");

    private final Scale scale;

    ContractRows(Scale scale) {
        this.scale = scale;
    }

    static String rare(int number) {
        return "приложение" + Math.floorMod(number, WORDINGS / WORDS);
    }

    void versions(Connection connection) throws SQLException {
        try (var rows = new Rows(connection, "contracts.contract (tenant_id, id, title, party, added_at)")) {
            for (int contract = 0; contract < CONTRACTS; contract++) {
                rows.add(Scale.LARGE, contract(contract), "Договор " + contract, "Ozon", scale.now());
            }
        }
        try (var rows = new Rows(
                connection, "contracts.snapshot (tenant_id, id, contract_id, sha256, content, name, taken_at)")) {
            for (int version = 0; version < VERSIONS; version++) {
                var sign = "\\x%08x".formatted(version);
                rows.add(Scale.LARGE, snapshot(version), contract(version), sign, sign, "договор.html", scale.now());
            }
        }
        try (var rows = new Rows(connection, """
                contracts.version (tenant_id, id, contract_id, snapshot_id, format, origin, clean, identities,
                published_on, added_at, added, removed, moved, reworded)""")) {
            for (int version = 0; version < VERSIONS; version++) {
                rows.add(
                        Scale.LARGE,
                        snapshot(version),
                        contract(version),
                        snapshot(version),
                        "html",
                        "page",
                        "Редакция " + version,
                        "{}",
                        day(version),
                        scale.now(),
                        1,
                        1,
                        1,
                        WORDINGS / VERSIONS);
            }
        }
    }

    void wordings(Connection connection) throws SQLException {
        var random = new SplittableRandom(5);
        try (var rows = new Rows(connection, """
                contracts.wording (tenant_id, contract_id, identity, digest, path, body, first_on, last_on)""")) {
            for (int wording = 0; wording < WORDINGS; wording++) {
                int version = wording / (WORDINGS / VERSIONS);
                rows.add(
                        Scale.LARGE,
                        contract(version),
                        Scale.fixed(CLAUSE, wording),
                        Scale.fixed(CLAUSE, wording),
                        "%d Раздел › %1$d.%d".formatted(wording % 20, wording % 37),
                        body(wording, random),
                        day(version),
                        day(version + CONTRACTS));
            }
        }
    }

    private static String body(int wording, SplittableRandom random) {
        var body = new StringBuilder(EVERYWHERE);
        for (int word = 0; word < WORDS; word++) {
            double early = random.nextDouble();
            body.append(' ').append(COMMON.get((int) (early * early * COMMON.size())));
        }
        return body.append(' ').append(rare(wording)).toString();
    }

    private static UUID contract(int version) {
        return Scale.fixed(CONTRACT, version % CONTRACTS);
    }

    private static UUID snapshot(int version) {
        return Scale.fixed(SNAPSHOT, version);
    }

    private static LocalDate day(int version) {
        return FIRST.plusDays(version / 2);
    }
}
