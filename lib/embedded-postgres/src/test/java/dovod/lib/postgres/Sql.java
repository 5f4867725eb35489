package dovod.lib.postgres;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** SQL in one line, for tests. */
final class Sql {
    private Sql() {}

    static void run(EmbeddedPostgres postgres, String database, String... statements) {
        run(postgres.dataSource(database), statements);
    }

    static void run(DataSource database, String... statements) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    static String value(EmbeddedPostgres postgres, String database, String query) {
        return column(postgres, database, query).getFirst();
    }

    static List<String> column(EmbeddedPostgres postgres, String database, String query) {
        try (var connection = postgres.dataSource(database).getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
