package dovod.claims;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps evidence as it came: the very bytes, their SHA-256, who and when. */
@Component
public class KeepingEvidence {

    static final int MOST = 200;
    static final int MEGABYTES = 25;
    private static final int NAME = 200;

    private final Tenancy tenancy;
    private final JdbcClaims claims;
    private final ClaimThread threads;
    private final JdbcEvidence evidence;
    private final Audit audit;
    private final Clock clock;
    private final Tika tika = new Tika();

    KeepingEvidence(
            Tenancy tenancy, JdbcClaims claims, ClaimThread threads, JdbcEvidence evidence, Audit audit, Clock clock) {
        this.tenancy = tenancy;
        this.claims = claims;
        this.threads = threads;
        this.evidence = evidence;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param source how it came: {@code upload}, {@code pasted} or {@code mail}
     * @throws Refused on {@code file}: {@code evidence_empty}, {@code evidence_large}, {@code evidence_many}
     * @throws NotFound when there is no such claim
     */
    public Exhibit keep(Actor actor, UUID claim, String name, byte[] bytes, String source) {
        return keep(actor, claim, name, bytes, source, null);
    }

    /**
     * A picture of words in the thread, or a file that came with them.
     *
     * @throws NotFound when the claim has no such words
     */
    public Exhibit show(Actor actor, UUID id, UUID message, String name, byte[] bytes) {
        actor.need(Right.WORK_CASES);
        return tenancy.in(actor.tenant(), () -> {
            var claim = claims.find(actor.tenant(), id).orElseThrow(NotFound::new);
            if (threads.of(actor.tenant(), claim).utterances().stream()
                    .noneMatch(said -> said.id().value().equals(message))) {
                throw new NotFound();
            }
            return keep(actor, id, name, bytes, "upload", message);
        });
    }

    private Exhibit keep(Actor actor, UUID claim, String name, byte[] bytes, String source, @Nullable UUID message) {
        actor.need(Right.WORK_CASES);
        if (bytes.length == 0) {
            throw new Refused(Refusal.field("file", "evidence_empty"));
        }
        if (bytes.length > MEGABYTES * 1024 * 1024) {
            throw new Refused(Refusal.field("file", "evidence_large", MEGABYTES));
        }
        return tenancy.in(actor.tenant(), () -> {
            var held = claims.hold(actor.tenant(), claim)
                    .orElseThrow(NotFound::new)
                    .id();
            var exhibit = next(actor, held, named(name), bytes, source, message);
            evidence.insert(actor.tenant(), held, exhibit, bytes);
            audit.did(
                    actor,
                    "claim.evidence",
                    "claim:" + claim,
                    Map.of("name", exhibit.name(), "sha256", exhibit.sha256()));
            return exhibit;
        });
    }

    private Exhibit next(Actor actor, UUID claim, String name, byte[] bytes, String source, @Nullable UUID message) {
        var before = evidence.of(actor.tenant(), claim);
        if (before.size() >= MOST) {
            throw new Refused(Refusal.field("file", "evidence_many", MOST));
        }
        var previous = before.isEmpty() ? "" : before.getLast().mark();
        var position = before.size() + 1;
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var sha256 = Sha256.hex(bytes);
        return new Exhibit(
                Ids.next(),
                position,
                name,
                tika.detect(bytes, name),
                bytes.length,
                sha256,
                source,
                message,
                now,
                actor.person(),
                previous,
                Exhibit.mark(previous, position, name, sha256, source, message, now, actor.person()));
    }

    /** Without folders and signs that no file system takes. */
    private static String named(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var clean = last.replaceAll("[\\p{Cntrl}:*?\"<>|]", "_").strip();
        var safe = clean.isEmpty() || clean.startsWith(".") ? "file" + clean : clean;
        return safe.length() <= NAME ? safe : safe.substring(safe.length() - NAME);
    }
}
