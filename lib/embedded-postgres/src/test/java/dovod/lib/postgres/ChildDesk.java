package dovod.lib.postgres;

import java.nio.file.Path;
import java.sql.SQLException;

/**
 * A program of its own that has a database and may be killed. Tells on its output what it reached: the
 * number of each acknowledged message, or the fault.
 */
final class ChildDesk {
    private ChildDesk() {}

    public static void main(String[] arguments) throws Exception {
        var options = Options.in(Path.of(arguments[0])).withBinaries(Path.of(arguments[1]));
        try (var postgres = EmbeddedPostgres.open(options, Starter.valueOf(arguments[2]))) {
            postgres.createDatabase("desk");
            write(postgres);
        } catch (PostgresFault fault) {
            System.out.println(fault.kind() + " " + fault.getMessage());
        }
    }

    private static void write(EmbeddedPostgres postgres) throws SQLException {
        Sql.run(postgres, "desk", "CREATE TABLE IF NOT EXISTS message (number bigserial PRIMARY KEY, body text)");
        try (var connection = postgres.dataSource("desk").getConnection();
                var statement = connection.createStatement()) {
            while (true) {
                try (var row = statement.executeQuery(
                        "INSERT INTO message (body) VALUES (repeat('Где посылка? ', 20)) RETURNING number")) {
                    row.next();
                    System.out.println(row.getLong(1));
                }
            }
        }
    }
}
