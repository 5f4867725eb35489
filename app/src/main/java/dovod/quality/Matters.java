package dovod.quality;

import dovod.conversations.ConversationId;
import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What conversations of buyers are about and how urgent they are. */
@Component
public class Matters {

    private final Tenancy tenancy;
    private final JdbcMatters matters;

    Matters(Tenancy tenancy, JdbcMatters matters) {
        this.tenancy = tenancy;
        this.matters = matters;
    }

    /** Those of which something is known. */
    public Map<ConversationId, Matter> of(TenantId tenant, Collection<ConversationId> conversations) {
        return conversations.isEmpty()
                ? Map.of()
                : tenancy.read(tenant, () -> matters.find(tenant, conversations)).stream()
                        .collect(Collectors.toMap(Matter::conversation, Function.identity()));
    }
}
