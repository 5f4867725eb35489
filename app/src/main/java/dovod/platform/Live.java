package dovod.platform;

import dovod.kernel.TenantId;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells open pages on every node that something changed. An event is a hint that goes out when the transaction
 * commits; what changed is fetched, never carried.
 */
@Component
public class Live {

    static final String CHANNEL = "dovod_live";

    private static final String OWN = "person:";

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

    /** The open pages of this person are to ask whether they may stay: {@link dovod.platform.spi.StillHere}. */
    public void askWhoStays(TenantId tenant, UUID person) {
        tell(tenant, ownTopic(person), "stays");
    }

    /** Every page of a person listens to it by itself, and nobody can ask for it. */
    static String ownTopic(UUID person) {
        return OWN + person;
    }

    static boolean isOwnTopic(String topic) {
        return topic.startsWith(OWN);
    }

    /** The same of several topics, in one statement. */
    public void tell(TenantId tenant, Collection<String> topics, String event) {
        var hints = topics.stream()
                .map(topic -> tenant.value() + "\n" + topic + "\n" + event)
                .toArray(String[]::new);
        jdbc.sql("SELECT pg_notify(:channel, hint) FROM unnest(:hints::text[]) AS hint")
                .param("channel", CHANNEL)
                .param("hints", hints)
                .query((row, number) -> 0)
                .list();
    }
}
