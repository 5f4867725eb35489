package dovod.claims;

import dovod.conversations.Author;
import dovod.conversations.MessageId;
import dovod.conversations.Transcript;
import dovod.conversations.Utterance;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import dovod.quality.AuditingTranscripts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A person sends a step, or a word in between; the desk only keeps what left and starts the clocks. */
@Component
public class TakingStep {

    private final Tenancy tenancy;
    private final ClaimPacks packs;
    private final JdbcClaims claims;
    private final JdbcSteps steps;
    private final ClaimThread threads;
    private final AuditingTranscripts auditing;
    private final KeepingWords words;
    private final SendingToChat chat;
    private final WritingStep writing;
    private final Audit audit;
    private final Clock clock;

    TakingStep(
            Tenancy tenancy,
            ClaimPacks packs,
            JdbcClaims claims,
            JdbcSteps steps,
            ClaimThread threads,
            AuditingTranscripts auditing,
            KeepingWords words,
            SendingToChat chat,
            WritingStep writing,
            Audit audit,
            Clock clock) {
        this.tenancy = tenancy;
        this.packs = packs;
        this.claims = claims;
        this.steps = steps;
        this.threads = threads;
        this.auditing = auditing;
        this.words = words;
        this.chat = chat;
        this.writing = writing;
        this.audit = audit;
        this.clock = clock;
    }

    /** The draft of a step before its day, or anew from what stands now. */
    public void draft(Actor actor, UUID id, String rung) {
        actor.need(Right.WORK_CASES);
        tenancy.run(actor.tenant(), () -> {
            var claim = open(actor, id);
            var found = packs.of(claim).findRung(rung).orElseThrow(NotFound::new);
            steps.draft(actor.tenant(), id, rung, writing.write(actor.tenant(), claim, found), clock.instant());
        });
    }

    /**
     * It left by this person's hand, with these words, then. A message of the thread leaves through the marketplace's chat
     * where that is open to us; a claim, a letter and what follows never do.
     *
     * @param elsewhere true when a person has sent it in another way already
     * @throws Refused {@code step_sent} when it was taken before; {@code claim_ended}; on {@code text}:
     *     {@code words_empty}, {@code says_again}; on {@code at}: {@code claim_future}
     */
    public void sent(Actor actor, UUID id, String rung, String text, Instant at, boolean elsewhere) {
        actor.need(Right.WORK_CASES);
        var clean = checked(text, at);
        tenancy.run(actor.tenant(), () -> {
            var claim = open(actor, id);
            var inThread =
                    packs.of(claim).findRung(rung).orElseThrow(NotFound::new).thread();
            if (inThread) {
                mayLeave(actor, claim, clean, at);
            }
            if (!steps.sent(actor.tenant(), id, rung, clean, actor.personId(), at)) {
                throw new Refused(Refusal.conflict("step_sent"));
            }
            leave(actor, claim, clean, at, inThread && !elsewhere ? rung : null);
            audit.did(actor, "claim.step", "claim:" + id, Map.of("rung", rung));
        });
    }

    /** A follow-up or a word that keeps the ticket open, sent between the steps. */
    public void wrote(Actor actor, UUID id, String text, Instant at, boolean elsewhere) {
        actor.need(Right.WORK_CASES);
        var clean = checked(text, at);
        tenancy.run(actor.tenant(), () -> {
            var claim = open(actor, id);
            mayLeave(actor, claim, clean, at);
            leave(actor, claim, clean, at, elsewhere ? null : Ids.next().toString());
        });
    }

    /** @param key under which it is sent once; null when it leaves by other ways than the chat */
    private void leave(Actor actor, Claim claim, String text, Instant at, @Nullable String key) {
        var conversation = claim.conversation();
        if (conversation == null || key == null) {
            words.keep(actor, claim.id(), List.of(new NewWords(true, actor.name(), text, at)), "step");
        } else {
            chat.send(actor, conversation, text, "claim-" + claim.id() + "-" + key);
        }
    }

    private String checked(String text, Instant at) {
        var clean = NewClaim.clean(text);
        if (clean.isEmpty() || clean.length() > KeepingWords.BODY) {
            throw new Refused(Refusal.field("text", "words_empty"));
        }
        if (at.isAfter(clock.instant())) {
            throw new Refused(Refusal.field("at", "claim_future"));
        }
        return clean;
    }

    /** What we hold others to holds for us: nothing is said twice in a thread. */
    private void mayLeave(Actor actor, Claim claim, String text, Instant at) {
        var cited = writing.cited(actor.tenant(), claim);
        var draft =
                new Utterance(new MessageId(Ids.next()), Author.US, actor.name(), actor.person(), text, 0, false, at);
        var thread = threads.of(actor.tenant(), claim);
        var own = new Transcript(
                thread.conversation(),
                thread.channel(),
                thread.kind(),
                thread.closedThere(),
                thread.sku(),
                thread.utterances().stream().map(said -> without(said, cited)).toList());
        if (auditing.saysAgain(own, without(draft, cited))) {
            throw new Refused(Refusal.field("text", "says_again"));
        }
    }

    private static Utterance without(Utterance said, List<String> cited) {
        var own = said.text();
        for (var words : cited) {
            own = own.replace(words, "");
        }
        return new Utterance(
                said.id(),
                said.author(),
                said.authorName(),
                said.person(),
                own.isBlank() ? said.text() : own,
                said.files(),
                said.left(),
                said.at());
    }

    private Claim open(Actor actor, UUID id) {
        var claim = claims.hold(actor.tenant(), id).orElseThrow(NotFound::new);
        if (!claim.isOpen()) {
            throw new Refused(Refusal.conflict("claim_ended"));
        }
        return claim;
    }
}
