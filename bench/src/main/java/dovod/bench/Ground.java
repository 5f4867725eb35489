package dovod.bench;

import dovod.lib.postgres.EmbeddedPostgres;
import dovod.lib.postgres.Options;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;

/**
 * The database that is measured and how to reach it. What was seeded is kept between runs, and made anew when the
 * migrations or the size have changed; each run works on a copy of it, since it leaves a million messages of one week.
 */
final class Ground implements AutoCloseable {

    private static final String NAME = "desk";
    private static final String SEEDED = "seeded";
    private static final String OWNER = "bench_owner";

    private final Path root;
    private final Path home;
    private final EmbeddedPostgres postgres;
    private final Scale scale;

    private Ground(Path root, Path home, EmbeddedPostgres postgres, Scale scale) {
        this.root = root;
        this.home = home;
        this.postgres = postgres;
        this.scale = scale;
    }

    static Ground open(Path root, Path home, Scale wanted, PrintStream progress) throws Exception {
        Files.createDirectories(home);
        var mark = home.resolve("seeded");
        var sign = sign(root, wanted);
        var seeded = Files.exists(mark) ? Files.readAllLines(mark) : java.util.List.<String>of();
        boolean ready = seeded.size() == 2 && seeded.getFirst().equals(sign);
        if (!ready) {
            Files.deleteIfExists(mark);
            delete(home.resolve("postgres"));
            delete(home.resolve("start"));
        }
        var postgres = EmbeddedPostgres.open(Options.in(home.resolve("postgres"))
                .withSetting("shared_buffers", "1GB")
                .withSetting("max_wal_size", "8GB"));
        try {
            if (!ready) {
                new Ground(root, home, postgres, wanted).make(progress);
                Files.write(mark, java.util.List.of(sign, wanted.now().toString()));
            }
            var at = ready ? Instant.parse(seeded.get(1)) : wanted.now();
            var ground =
                    new Ground(root, home, postgres, new Scale(wanted.conversations(), wanted.perConversation(), at));
            ground.copy(progress);
            return ground;
        } catch (Exception broken) {
            postgres.close();
            throw broken;
        }
    }

    private void make(PrintStream progress) throws Exception {
        progress.printf(
                "Seeding %,d conversations and %,d messages%n",
                scale.conversations(), scale.conversations() * scale.perConversation());
        long begin = System.nanoTime();
        outside("CREATE DATABASE " + NAME);
        outside("CREATE ROLE " + OWNER + " LOGIN CREATEROLE PASSWORD '" + OWNER + "'");
        outside("ALTER DATABASE " + NAME + " OWNER TO " + OWNER);
        Desk.start(root, log(), settings()).close(); // the desk itself runs its migrations
        new Seed(superuserUrl(), scale, new CareRows(scale, root), progress).fill();
        outside("ALTER DATABASE " + NAME + " RENAME TO " + SEEDED);
        progress.printf("Seeded in %.0f s%n", (System.nanoTime() - begin) / 1e9);
    }

    private void copy(PrintStream progress) throws SQLException {
        long begin = System.nanoTime();
        outside("DROP DATABASE IF EXISTS " + NAME + " WITH (FORCE)");
        outside("CREATE DATABASE " + NAME + " TEMPLATE " + SEEDED + " STRATEGY file_copy OWNER " + OWNER);
        progress.printf("Copied what was seeded in %.0f s%n", (System.nanoTime() - begin) / 1e9);
    }

    Scale scale() {
        return scale;
    }

    Path log() {
        return home.resolve("desk.log");
    }

    /** Environment of a desk that works on this database. */
    Map<String, String> settings() {
        return Map.of(
                "DOVOD_DATA",
                home.resolve("data").toString(),
                "DOVOD_DATABASE_URL",
                postgres.jdbcUrl(NAME),
                "DOVOD_DATABASE_USER",
                OWNER,
                "DOVOD_DATABASE_PASSWORD",
                OWNER);
    }

    Desk desk() throws IOException, InterruptedException {
        return Desk.start(root, log(), settings());
    }

    /** With user and password; goes around row-level security. */
    String superuserUrl() {
        var superuser = postgres.superuser();
        return postgres.jdbcUrl(NAME) + "?user=" + superuser.user() + "&password=" + superuser.password();
    }

    /** About whole databases, from outside of them. */
    private void outside(String sql) throws SQLException {
        try (var connection = postgres.dataSource("postgres").getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    void asSuperuser(String sql, Object... values) throws SQLException {
        try (var connection = DriverManager.getConnection(superuserUrl());
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    long count(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(superuserUrl());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String sign(Path root, Scale scale) throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        try (var files = Files.walk(root.resolve("app/src/main/resources/db/migration"))) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(Files.readAllBytes(file));
            }
        }
        digest.update("%d %d"
                .formatted(scale.conversations(), scale.perConversation())
                .getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public void close() {
        postgres.close();
    }
}
