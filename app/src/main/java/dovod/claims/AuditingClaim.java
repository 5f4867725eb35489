package dovod.claims;

import dovod.conversations.Author;
import dovod.conversations.MessageId;
import dovod.conversations.Transcript;
import dovod.conversations.Utterance;
import dovod.kernel.TenantId;
import dovod.quality.AuditingTranscripts;
import dovod.quality.ReplyVerdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds a thread against the reply check. */
@Component
class AuditingClaim {

    private final ClaimThread threads;
    private final AuditingTranscripts auditing;

    AuditingClaim(ClaimThread threads, AuditingTranscripts auditing) {
        this.threads = threads;
        this.auditing = auditing;
    }

    ClaimAudit audit(TenantId tenant, Claim claim) {
        return audit(tenant, threads.of(tenant, claim));
    }

    ClaimAudit audit(TenantId tenant, Transcript transcript) {
        var audited = auditing.audit(tenant, transcript);
        var operators = new LinkedHashSet<String>();
        var replies = new ArrayList<Reply>();
        var said = transcript.utterances().stream().collect(Collectors.toMap(Utterance::id, Function.identity()));
        for (var one : transcript.utterances()) {
            if (one.author() == Author.US || one.author() == Author.MARKETPLACE) {
                replies.add(reply(one, audited.thread().replies().get(one.id()), operators, said));
            }
        }
        var reason = audited.status().reason();
        return new ClaimAudit(
                replies,
                audited.thread().questions(),
                List.copyOf(operators),
                audited.thread().corrections(),
                audited.status().holds(),
                reason.russian(),
                reason.english());
    }

    private static Reply reply(
            Utterance one,
            @Nullable ReplyVerdict verdict,
            LinkedHashSet<String> operators,
            Map<MessageId, Utterance> said) {
        var ours = one.author() == Author.US;
        var name = ours ? Objects.requireNonNullElse(one.authorName(), "") : name(one);
        var fresh = !ours && !name.isEmpty() && operators.add(name);
        return new Reply(
                one.id().value(),
                ours,
                name,
                one.text(),
                one.at(),
                ours ? 0 : new ArrayList<>(operators).indexOf(name) + 1,
                fresh,
                verdict,
                verdict == null
                        ? List.of()
                        : verdict.contradicted().stream()
                                .map(quote ->
                                        new Reply.Opposed(name(said.get(quote.message())), quote.at(), quote.text()))
                                .toList());
    }

    private static String name(@Nullable Utterance said) {
        if (said == null) {
            return "";
        }
        var name = Objects.requireNonNullElse(said.authorName(), "");
        return name.isBlank() ? SignedName.in(said.text()) : name;
    }
}
