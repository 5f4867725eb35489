package dovod.claims;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Live;
import dovod.platform.Tenancy;
import dovod.quality.AuditingTranscripts;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes what was said about a claim: typed, pasted as a whole, or as a mail. What comes twice is kept once. */
@Component
public class KeepingWords {

    static final int BODY = 20_000;

    private final Tenancy tenancy;
    private final ClaimPacks packs;
    private final JdbcClaims claims;
    private final JdbcSaid said;
    private final ClaimThread threads;
    private final AuditingTranscripts auditing;
    private final KeepingEvidence evidence;
    private final Audit audit;
    private final Live live;
    private final Clock clock;

    KeepingWords(
            Tenancy tenancy,
            ClaimPacks packs,
            JdbcClaims claims,
            JdbcSaid said,
            ClaimThread threads,
            AuditingTranscripts auditing,
            KeepingEvidence evidence,
            Audit audit,
            Live live,
            Clock clock) {
        this.tenancy = tenancy;
        this.packs = packs;
        this.claims = claims;
        this.said = said;
        this.threads = threads;
        this.auditing = auditing;
        this.evidence = evidence;
        this.audit = audit;
        this.live = live;
        this.clock = clock;
    }

    /**
     * What would be kept of a pasted conversation.
     *
     * @param ours names under which our side writes
     * @param fallback the day of messages that show none
     * @throws Refused on {@code text}: {@code paste_empty}, {@code paste_long}
     */
    public Pasted preview(Actor actor, UUID claim, String text, List<String> ours, LocalDate fallback) {
        actor.need(Right.WORK_CASES);
        if (text.isBlank()) {
            throw new Refused(Refusal.field("text", "paste_empty"));
        }
        if (text.length() > ReadingConversation.LONGEST) {
            throw new Refused(Refusal.field("text", "paste_long", ReadingConversation.LONGEST));
        }
        var zone = packs.of(held(actor, claim)).zone();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return ReadingConversation.read(text, ours, today, fallback, zone);
    }

    /** Keeps it, and the text as it was pasted among the evidence. */
    public int paste(Actor actor, UUID claim, String text, List<String> ours, LocalDate fallback) {
        var read = preview(actor, claim, text, ours, fallback);
        if (read.words().isEmpty()) {
            throw new Refused(Refusal.field("text", "paste_nobody"));
        }
        return tenancy.in(actor.tenant(), () -> {
            var name = "conversation-" + LocalDate.ofInstant(clock.instant(), actor.zone()) + ".txt";
            evidence.keep(actor, claim, name, text.getBytes(StandardCharsets.UTF_8), "pasted");
            return keep(actor, claim, read.words(), "pasted");
        });
    }

    /** A mail as it lies on the disk; its files become evidence. */
    public int mail(Actor actor, UUID claim, String fileName, byte[] bytes, List<String> ours) {
        actor.need(Right.WORK_CASES);
        var mail = ReadingMail.read(bytes, ours, clock.instant());
        return tenancy.in(actor.tenant(), () -> {
            evidence.keep(actor, claim, fileName.endsWith(".eml") ? fileName : fileName + ".eml", bytes, "mail");
            mail.files().forEach(file -> evidence.keep(actor, claim, file.name(), file.bytes(), "mail"));
            return keep(actor, claim, List.of(mail.words()), "mail");
        });
    }

    /** One message, typed. */
    public int type(Actor actor, UUID claim, NewWords words) {
        actor.need(Right.WORK_CASES);
        if (NewClaim.clean(words.body()).isEmpty()) {
            throw new Refused(Refusal.field("body", "words_empty"));
        }
        if (words.at().isAfter(clock.instant())) {
            throw new Refused(Refusal.field("at", "claim_future"));
        }
        return tenancy.in(actor.tenant(), () -> keep(actor, claim, List.of(words), "typed"));
    }

    /** Inside the caller's transaction: what is kept, and the replies among it go into the corpus. */
    int keep(Actor actor, UUID claim, List<NewWords> words, String source) {
        if (words.size() > ReadingConversation.MOST) {
            throw new Refused(Refusal.field("text", "paste_many", ReadingConversation.MOST));
        }
        var tenant = actor.tenant();
        var held = claims.hold(tenant, claim).orElseThrow(NotFound::new);
        var fresh = said.add(
                tenant,
                claim,
                words.stream().map(KeepingWords::clean).toList(),
                source,
                actor.person(),
                clock.instant());
        auditing.learn(tenant, threads.of(tenant, held));
        audit.did(actor, "claim.words", "claim:" + claim, Map.of("source", source, "fresh", fresh));
        live.tell(tenant, "claim:" + claim, "words");
        return fresh;
    }

    private static NewWords clean(NewWords words) {
        var body = NewClaim.clean(words.body());
        return new NewWords(
                words.ours(),
                NewClaim.clean(words.name()),
                body.length() <= BODY ? body : body.substring(0, BODY),
                words.at());
    }

    private Claim held(Actor actor, UUID claim) {
        return tenancy.read(
                actor.tenant(), () -> claims.find(actor.tenant(), claim).orElseThrow(NotFound::new));
    }
}
