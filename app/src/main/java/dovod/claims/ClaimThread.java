package dovod.claims;

import dovod.conversations.Author;
import dovod.conversations.ConversationId;
import dovod.conversations.MessageId;
import dovod.conversations.Transcript;
import dovod.conversations.Transcripts;
import dovod.conversations.Utterance;
import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** All that was said about a claim: in the marketplace's own chat, by paste, by mail, by the steps we took. */
@Component
class ClaimThread {

    private final Tenancy tenancy;
    private final JdbcSaid said;
    private final Transcripts transcripts;

    ClaimThread(Tenancy tenancy, JdbcSaid said, Transcripts transcripts) {
        this.tenancy = tenancy;
        this.said = said;
        this.transcripts = transcripts;
    }

    /** The earliest first, as the reply check reads a conversation with a marketplace's support. */
    Transcript of(TenantId tenant, Claim claim) {
        return tenancy.read(tenant, () -> {
            var all = new ArrayList<Utterance>();
            if (claim.conversation() != null) {
                transcripts
                        .of(tenant, new ConversationId(claim.conversation()))
                        .ifPresent(chat -> all.addAll(chat.utterances()));
            }
            said.of(tenant, claim.id()).forEach(one -> all.add(utterance(one)));
            all.sort(Comparator.comparing(Utterance::at).thenComparing(Utterance::id, ClaimThread::byId));
            return transcript(claim, all);
        });
    }

    private static int byId(MessageId one, MessageId other) {
        return one.value().compareTo(other.value());
    }

    private static Transcript transcript(Claim claim, List<Utterance> all) {
        return new Transcript(
                new ConversationId(Objects.requireNonNullElse(claim.conversation(), claim.id())),
                claim.marketplace(),
                "support",
                claim.status() == TicketStatus.CLOSED,
                claim.sku(),
                all);
    }

    private static Utterance utterance(Said said) {
        return new Utterance(
                new MessageId(said.id()),
                said.ours() ? Author.US : Author.MARKETPLACE,
                said.name(),
                null,
                said.body(),
                0,
                true,
                said.at());
    }
}
