package dovod.lib.postgres;

import dovod.lib.postgres.EmbeddedPostgres.Filling;
import dovod.lib.postgres.PostgresFault.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** The databases of a running cluster: made, copied from templates, dropped. */
final class Databases {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,50}");
    private static final String FRESH = "fresh_";

    private final EmbeddedPostgres postgres;
    private final AtomicInteger copies = new AtomicInteger();

    Databases(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    void create(String name) {
        check(name);
        asSuperuser("Making the database " + name, connection -> {
            if (!exists(connection, name)) {
                execute(connection, "CREATE DATABASE " + name);
            }
        });
    }

    /** Returns the name of a new copy of the template, which is filled first when it is not there. */
    String copy(String template, Filling filling) {
        check(template);
        fillOnce(template, filling);
        var name = FRESH + copies.incrementAndGet();
        // Copying files costs two checkpoints, but without waiting for the disk it is the quicker way.
        asSuperuser(
                "Copying the database " + template,
                connection -> execute(
                        connection, "CREATE DATABASE " + name + " TEMPLATE " + template + " STRATEGY file_copy"));
        return name;
    }

    /** Drops the copies an earlier run left. */
    void dropCopies() {
        asSuperuser("Dropping databases of an earlier run", connection -> {
            for (var name : names(connection, FRESH + "%")) {
                execute(connection, "DROP DATABASE " + name + " WITH (FORCE)");
            }
        });
    }

    private synchronized void fillOnce(String template, Filling filling) {
        asSuperuser("Making the template " + template, connection -> {
            if (exists(connection, template)) {
                return;
            }
            var unfinished = template + "_unfinished";
            execute(connection, "DROP DATABASE IF EXISTS " + unfinished + " WITH (FORCE)");
            execute(connection, "CREATE DATABASE " + unfinished);
            fill(unfinished, filling);
            execute(connection, "ALTER DATABASE " + unfinished + " ALLOW_CONNECTIONS false");
            disconnect(connection, unfinished);
            execute(connection, "ALTER DATABASE " + unfinished + " RENAME TO " + template);
        });
    }

    private void fill(String database, Filling filling) {
        try {
            filling.fill(postgres.dataSource(database));
        } catch (RuntimeException problem) {
            throw problem;
        } catch (Exception problem) {
            throw new IllegalStateException("Filling the template failed: " + problem.getMessage(), problem);
        }
    }

    // A pool the filling left open would keep the template from being copied.
    private static void disconnect(Connection connection, String database) throws SQLException {
        try (var statement = connection.prepareStatement(
                "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = ?")) {
            statement.setString(1, database);
            statement.execute();
        }
    }

    private static boolean exists(Connection connection, String name) throws SQLException {
        return !names(connection, name.replace("_", "\\_")).isEmpty();
    }

    private static List<String> names(Connection connection, String pattern) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT datname FROM pg_database WHERE datname LIKE ?")) {
            statement.setString(1, pattern);
            var names = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void check(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new PostgresFault(
                    Kind.BAD_OPTION,
                    "A database's name is up to 51 small Latin letters, digits and underscores, first a letter: \""
                            + name + "\"");
        }
    }

    private interface Work {
        void with(Connection connection) throws SQLException;
    }

    private void asSuperuser(String what, Work work) {
        try (var connection = postgres.dataSource(Cluster.SUPERUSER).getConnection()) {
            work.with(connection);
        } catch (SQLException problem) {
            throw new PostgresFault(Kind.NOT_RUNNING, what + " failed: " + problem.getMessage(), problem);
        }
    }
}
