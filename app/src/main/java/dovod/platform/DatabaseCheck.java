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
            need(version >= OLDEST, "PostgreSQL " + OLDEST + " or newer is needed; this one is " + version + ".");
            need(
                    "ЁЖ".equals(text(connection, "SELECT upper('ёж')")),
                    "This database does not know Russian letters (its locale is probably C). Create it with "
                            + "LOCALE 'ru_RU.UTF-8' or the builtin locale C.UTF-8.");
            need(
                    "UTF8".equals(text(connection, "SHOW server_encoding")),
                    "This database is not in UTF-8. Create it with ENCODING 'UTF8'.");
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
                    "The role " + Database.WORKER + " may look past row-level security. Take SUPERUSER and BYPASSRLS "
                            + "away from it.");
            need(
                    "0"
                            .equals(
                                    text(
                                            connection,
                                            "SELECT count(*) FROM pg_tables WHERE tableowner = current_user AND schemaname !~ '^pg_'")),
                    "The role " + Database.WORKER + " owns tables; it must own none.");
            need(
                    "1".equals(text(connection, "SELECT similarity('ЗАКАЗ', 'заказ')::int")),
                    "Trigrams do not work for Russian letters here: the database's locale is probably C.");
        });
    }

    private interface Question {
        void ask(Connection connection) throws SQLException;
    }

    private static void ask(DataSource source, Question question) {
        try (var connection = source.getConnection()) {
            question.ask(connection);
        } catch (SQLException broken) {
            throw new DatabaseUnfit("The database could not be asked: " + broken.getMessage());
        }
    }

    private static @Nullable String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private static void need(boolean held, String otherwise) {
        if (!held) {
            throw new DatabaseUnfit(otherwise);
        }
    }
}
