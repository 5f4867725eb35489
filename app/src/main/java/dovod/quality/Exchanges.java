package dovod.quality;

import dovod.conversations.ConversationId;
import dovod.conversations.Transcript;
import dovod.conversations.Transcripts;
import dovod.kernel.TenantId;
import dovod.people.People;
import dovod.platform.Tenancy;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads conversations for the check. */
@Component
class Exchanges {

    private final Tenancy tenancy;
    private final Transcripts transcripts;
    private final People people;

    Exchanges(Tenancy tenancy, Transcripts transcripts, People people) {
        this.tenancy = tenancy;
        this.transcripts = transcripts;
        this.people = people;
    }

    /** Empty when it is not there, or nobody owes answers in it. */
    Optional<Exchange> of(TenantId tenant, ConversationId conversation) {
        return of(tenant, List.of(conversation)).stream().findFirst();
    }

    /** What another room holds. */
    Exchange of(TenantId tenant, Transcript transcript) {
        return Exchange.of(transcript, people.names(tenant, Exchange.people(List.of(transcript))));
    }

    List<Exchange> of(TenantId tenant, Collection<ConversationId> conversations) {
        return tenancy.once(new Read(List.copyOf(conversations)), () -> read(tenant, conversations));
    }

    private record Read(List<ConversationId> conversations) {}

    private List<Exchange> read(TenantId tenant, Collection<ConversationId> conversations) {
        var read = transcripts.of(tenant, conversations).stream()
                .filter(one -> Exchange.isJudged(one.kind()))
                .toList();
        var names = people.names(tenant, Exchange.people(read));
        return read.stream().map(one -> Exchange.of(one, names)).toList();
    }
}
