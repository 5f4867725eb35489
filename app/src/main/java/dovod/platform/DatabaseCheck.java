package dovod.platform;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Refuses to work on a database that would lose letters, or as a role that would see every tenant. */
final class DatabaseCheck {

    private static final int OLDEST = 15;

    private DatabaseCheck() {}

    /** Before the first migration: is this a PostgreSQL that knows Russian? */
    static void before(DataSource owning) {
        ask(owning, connection -> {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            need(version >= OLDEST, "platform.start.database.old", OLDEST, version);
            need("ЁЖ".equals(text(connection, "SELECT upper('ёж')")), "platform.start.database.letters");
            need("UTF8".equals(text(connection, "SHOW server_encoding")), "platform.start.database.encoding");
        });
    }

    /** After the migrations: is the role we work as bound by row-level security, and are word forms found? */
    static void after(DataSource working) {
        ask(working, connection -> {
            need(
                    "f"
                            .equals(
                                    text(
                                            connection,
                                            "SELECT bool_or(rolsuper OR rolbypassrls) FROM pg_roles WHERE rolname = current_user")),
                    "platform.start.database.sees_all",
                    Database.WORKER);
            need(
                    "0"
                            .equals(
                                    text(
                                            connection,
                                            "SELECT count(*) FROM pg_tables WHERE tableowner = current_user AND schemaname !~ '^pg_'")),
                    "platform.start.database.owns",
                    Database.WORKER);
            need(
                    "1".equals(text(connection, "SELECT similarity('ЗАКАЗ', 'заказ')::int")),
                    "platform.start.database.letters");
        });
    }

    private interface Question {
        void ask(Connection connection) throws SQLException;
    }

    private static void ask(DataSource source, Question question) {
        try (var connection = source.getConnection()) {
            question.ask(connection);
        } catch (SQLException broken) {
            throw CannotStart.because(broken);
        }
    }

    private static @Nullable String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private static void need(boolean held, String otherwise, Object... facts) {
        if (!held) {
            throw new CannotStart(otherwise, facts);
        }
    }
}
