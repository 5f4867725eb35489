package dovod.platform;

import dovod.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells open pages on every node that something changed. An event is a hint that goes out when the transaction
 * commits; what changed is fetched, never carried.
 */
@Component
public class Live {

    static final String CHANNEL = "dovod_live";

    private final JdbcClient jdbc;

    Live(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param topic such as {@code inbox} or {@code case:<id>}: at most 200 characters, no line break
     * @param event one word: what happened
     */
    public void tell(TenantId tenant, String topic, String event) {
        jdbc.sql("SELECT pg_notify(?, ?)")
                .params(CHANNEL, new LiveHint(tenant, topic, event).payload())
                .query((row, number) -> 0)
                .list();
    }
}
