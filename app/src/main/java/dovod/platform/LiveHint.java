package dovod.platform;

import dovod.kernel.TenantId;
import org.jspecify.annotations.Nullable;

/** Something changed under a topic of a tenant, as it travels through the database. */
record LiveHint(TenantId tenant, String topic, String event) {

    String payload() {
        return tenant.value() + "\n" + topic + "\n" + event;
    }

    /** Null for what is none: the channel is open to whoever may speak to the database. */
    static @Nullable LiveHint read(String payload) {
        var parts = payload.split("\n", -1);
        return parts.length == 3 && parts[0].matches("[1-9]\\d{0,17}")
                ? new LiveHint(new TenantId(Long.parseLong(parts[0])), parts[1], parts[2])
                : null;
    }
}
