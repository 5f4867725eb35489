package dovod.conversations;

import dovod.kernel.TenantId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The other side has changed what it wrote: the new words stand, the earlier ones are kept. */
@Component
class Rewording {

    private final JdbcMessages messages;
    private final Notices notices;

    Rewording(JdbcMessages messages, Notices notices) {
        this.messages = messages;
        this.notices = notices;
    }

    /** How many of these really say something else now. */
    int reword(TenantId tenant, Map<MessageKey, String> changed, Instant now) {
        if (changed.isEmpty()) {
            return 0;
        }
        var wordings = new LinkedHashMap<MessageId, String>();
        messages.bodies(tenant, changed.keySet()).forEach((key, here) -> {
            var body = changed.get(key);
            if (body != null && !body.equals(here.body())) {
                wordings.put(here.id(), body);
            }
        });
        if (!wordings.isEmpty()) {
            messages.reword(tenant, wordings, now);
            notices.changed(
                    tenant,
                    changed.keySet().stream().map(MessageKey::conversation).toList());
        }
        return wordings.size();
    }
}
