package dovod.conversations;

import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The words of conversations for a room that judges them. At most the {@value #MOST} newest messages of each; a reply
 * of ours that never left is none.
 */
@Component
public class Transcripts {

    public static final int MOST = 200;

    private final Tenancy tenancy;
    private final JdbcTranscripts transcripts;

    Transcripts(Tenancy tenancy, JdbcTranscripts transcripts) {
        this.tenancy = tenancy;
        this.transcripts = transcripts;
    }

    public Optional<Transcript> of(TenantId tenant, ConversationId conversation) {
        return of(tenant, List.of(conversation)).stream().findFirst();
    }

    /** Those that are there. */
    public List<Transcript> of(TenantId tenant, Collection<ConversationId> conversations) {
        return conversations.isEmpty()
                ? List.of()
                : tenancy.read(tenant, () -> transcripts.find(tenant, conversations, MOST));
    }
}
