package dovod.lib.postgres;

import dovod.lib.postgres.PostgresFault.Kind;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL that belongs to this program: it runs from {@link #open} to {@link #close} on
 * 127.0.0.1, keeps its data in one folder, and is stopped when the program ends in whatever way.
 *
 * <p>If PostgreSQL itself dies while open, it is started again on the same port; connections of that
 * moment are lost, acknowledged commits are not. All methods may be called from several threads.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    /** Fills a new template database, for example by running migrations. */
    @FunctionalInterface
    public interface Filling {
        /** Fills the database behind the data source, which connects as the superuser. */
        void fill(DataSource database) throws Exception;
    }

    private static final int NEIGHBOURS = 16;
    private static final int PORT_ATTEMPTS = 5;

    private final FolderLock lock;
    private final Keeper keeper;
    private final Credentials superuser;
    private final int port;
    private final Path data;
    private final Databases databases;

    private EmbeddedPostgres(FolderLock lock, Keeper keeper, Credentials superuser, int port, Path data) {
        this.lock = lock;
        this.keeper = keeper;
        this.superuser = superuser;
        this.port = port;
        this.data = data;
        this.databases = new Databases(this);
    }

    /**
     * Starts the database of a folder, making it first when the folder is new, and returns when it
     * takes connections. A database left running by a program that died is stopped first; one that was
     * killed recovers.
     *
     * @throws PostgresFault when the folder is in use, of another version, not writable, and so on
     */
    public static EmbeddedPostgres open(Options options) {
        var postgres = options.durable() ? open(options, Starter.here()) : openAnyNeighbour(options);
        if (!options.durable()) {
            postgres.databases.dropCopies();
        }
        return postgres;
    }

    /** Returns the address of a database for the PostgreSQL JDBC driver; user and password go beside it. */
    public String jdbcUrl(String database) {
        return address(port, database);
    }

    /** Returns the superuser: for making roles and databases, not for serving requests. */
    public Credentials superuser() {
        return superuser;
    }

    /** Returns the port on 127.0.0.1. */
    public int port() {
        return port;
    }

    /** Tells whether the PostgreSQL process is alive; false for a moment while it is started again. */
    public boolean running() {
        return keeper.running();
    }

    /** Returns unpooled connections to a database as the superuser. */
    public DataSource dataSource(String database) {
        return source(jdbcUrl(database), superuser);
    }

    /**
     * Makes an empty database unless there is one of that name.
     *
     * @param name small Latin letters, digits and underscores, first a letter
     */
    public void createDatabase(String name) {
        databases.create(name);
    }

    /**
     * Returns the name of a new database that is a copy of a template. The template is filled once and
     * kept with the folder, so its name should tell what is in it: {@code "desk_" + hash of migrations}.
     * Copies of an earlier run are dropped by {@link #open} when the options are for tests.
     */
    public String freshDatabase(String template, Filling filling) {
        return databases.copy(template, filling);
    }

    /**
     * Writes a backup of all databases while they are in use: a tar.gz that only its owner may read,
     * and that appears under its name only when it is whole. It holds everything committed before the
     * call, and recovers to one moment not later than the end of the call.
     *
     * @throws PostgresFault when the disk is full, the database goes away, and so on; no file is left
     */
    public Backup backup(Path target) {
        return new TakingBackup(dataSource(Cluster.SUPERUSER), data).take(target);
    }

    /** Writes the same to a stream, which is flushed and stays open. */
    public Backup backup(OutputStream out) {
        return new TakingBackup(dataSource(Cluster.SUPERUSER), data).take(out);
    }

    /**
     * Writes a backup of a folder's database, whether another program has it open or nobody. In the first
     * case it needs to be the same account, or root: the superuser's password is read from the folder.
     *
     * @param out flushed, and stays open
     */
    public static Backup backup(Options options, OutputStream out) {
        try (var postgres = open(options)) {
            return postgres.backup(out);
        } catch (PostgresFault fault) {
            if (fault.kind() != Kind.IN_USE) {
                throw fault;
            }
            return ofRunning(DataFolder.at(options.folder()), out);
        }
    }

    /**
     * Reads a backup to its end and compares each file with its size and SHA-256.
     *
     * @throws PostgresFault when the archive is damaged or cannot be read
     */
    public static Backup verify(Path archive) {
        return ReadingBackup.of(archive).verify();
    }

    /**
     * Unpacks a backup into an empty or new folder, comparing each file with its size and SHA-256; then
     * {@link #open} it. The superuser gets a new password at the first opening, since backups carry none.
     *
     * @throws PostgresFault when the archive is damaged or of another version, or the folder is not
     *     empty; the folder then holds no data
     */
    public static Backup restore(Path archive, Path emptyFolder) {
        return ReadingBackup.of(archive).restore(DataFolder.at(emptyFolder));
    }

    /** Restores from a stream, which is read to the archive's end and stays open. */
    public static Backup restore(InputStream archive, Path emptyFolder) {
        return ReadingBackup.of(archive).restore(DataFolder.at(emptyFolder));
    }

    /** Stops the database, clean, cutting connections that are still open. Does nothing the second time. */
    @Override
    public void close() {
        try {
            keeper.stop();
        } finally {
            lock.close();
        }
    }

    private static Backup ofRunning(DataFolder folder, OutputStream out) {
        var password = folder.read(folder.password())
                .orElseThrow(() -> new PostgresFault(
                        Kind.NOT_PERMITTED, "The superuser's password is not in " + folder.password()));
        var superuser = new Credentials(Cluster.SUPERUSER, password);
        var database = source(address(folder.rememberedPort(), Cluster.SUPERUSER), superuser);
        return new TakingBackup(database, folder.data()).take(out);
    }

    private static String address(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static DataSource source(String url, Credentials superuser) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(superuser.user());
        source.setPassword(superuser.password());
        return source;
    }

    private static EmbeddedPostgres openAnyNeighbour(Options options) {
        return IntStream.rangeClosed(1, NEIGHBOURS)
                .mapToObj(number -> number == 1 ? options : options.inFolder(neighbour(options.folder(), number)))
                .<EmbeddedPostgres>mapMulti((each, found) -> {
                    try {
                        found.accept(open(each, Starter.here()));
                    } catch (PostgresFault fault) {
                        if (fault.kind() != Kind.IN_USE) {
                            throw fault;
                        }
                    }
                })
                .findFirst()
                .orElseThrow(() -> new PostgresFault(
                        Kind.IN_USE, "All %d test folders like %s are in use".formatted(NEIGHBOURS, options.folder())));
    }

    private static Path neighbour(Path folder, int number) {
        return folder.resolveSibling(folder.getFileName() + "-" + number);
    }

    static EmbeddedPostgres open(Options options, Starter starter) {
        var folder = DataFolder.at(options.folder());
        var lock = FolderLock.take(folder);
        try {
            var home = PostgresHome.unpacked(options.binaries());
            var cluster = new Cluster(folder, home, Account.choose(folder, home, options.account()));
            cluster.prepare();
            return start(options, cluster, starter, lock);
        } catch (RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    private static EmbeddedPostgres start(Options options, Cluster cluster, Starter starter, FolderLock lock) {
        var folder = cluster.folder();
        folder.turnLog();
        for (var attempt = 1; ; attempt++) {
            var port = Ports.choose(options.port(), folder.rememberedPort());
            var keeper = new Keeper(cluster, starter, Settings.words(options, port));
            try {
                keeper.start();
                folder.rememberPort(port);
                return new EmbeddedPostgres(lock, keeper, cluster.superuser(), port, folder.data());
            } catch (PostgresFault fault) {
                if (fault.kind() != Kind.PORT_TAKEN || options.port() != 0 || attempt == PORT_ATTEMPTS) {
                    throw fault;
                }
            }
        }
    }
}
