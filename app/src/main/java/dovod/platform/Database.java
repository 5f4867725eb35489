package dovod.platform;

import java.util.Properties;
import javax.sql.DataSource;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The PostgreSQL this desk works on: the embedded one, or one that was named. Closing it stops the embedded one.
 *
 * @param url JDBC address without user and password
 * @param owner who owns the tables and runs the migrations; never the role that pages work as
 */
record Database(String url, String owner, String password, AutoCloseable server) implements AutoCloseable {

    /** The role that pages and jobs work as: it owns nothing, so row-level security binds it. */
    static final String WORKER = "dovod_app";

    /** As the owner: for migrations. */
    DataSource owning() {
        return source(new Properties());
    }

    /** As the worker, one connection outside the pool: for LISTEN. */
    DataSource working() {
        return source(workerProperties());
    }

    /**
     * Every connection takes the worker's role before anything else can be said on it. What PostgreSQL tells of a row
     * it did not take stays out of messages: they end in logs, and the row may be somebody's letter.
     */
    Properties workerProperties() {
        var properties = new Properties();
        PGProperty.OPTIONS.set(properties, "-c role=" + WORKER);
        PGProperty.APPLICATION_NAME.set(properties, "dovod");
        PGProperty.REWRITE_BATCHED_INSERTS.set(properties, true);
        PGProperty.LOG_SERVER_ERROR_DETAIL.set(properties, false);
        PGProperty.TCP_KEEP_ALIVE.set(properties, true);
        PGProperty.CONNECT_TIMEOUT.set(properties, 5);
        return properties;
    }

    private DataSource source(Properties properties) {
        var source = new PGSimpleDataSource();
        source.setURL(url);
        source.setUser(owner);
        source.setPassword(password);
        if (properties.containsKey(PGProperty.OPTIONS.getName())) {
            source.setOptions(properties.getProperty(PGProperty.OPTIONS.getName()));
            source.setApplicationName("dovod live");
            source.setTcpKeepAlive(true);
            source.setConnectTimeout(5);
        }
        return source;
    }

    @Override
    public void close() throws Exception {
        server.close();
    }

    @Override
    public String toString() {
        return "Database[" + url + "]";
    }
}
