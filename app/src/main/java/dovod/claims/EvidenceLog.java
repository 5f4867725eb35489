package dovod.claims;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.platform.Tenancy;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Evidence to read, and the proof that it is as it came. */
@Component
public class EvidenceLog {

    private final Tenancy tenancy;
    private final JdbcEvidence evidence;

    EvidenceLog(Tenancy tenancy, JdbcEvidence evidence) {
        this.tenancy = tenancy;
        this.evidence = evidence;
    }

    /**
     * What walking the chain found.
     *
     * @param broken the first position at which it does not hold; 0 when all of it does
     */
    public record Proof(int length, int broken) {
        public boolean holds() {
            return broken == 0;
        }
    }

    /** In their order. */
    public List<Exhibit> of(Actor actor, UUID claim) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> evidence.of(actor.tenant(), claim));
    }

    /** @throws NotFound when there is no such evidence */
    public Exhibit one(Actor actor, UUID id) {
        actor.need(Right.READ_CASES);
        return tenancy.read(
                actor.tenant(), () -> evidence.find(actor.tenant(), id).orElseThrow(NotFound::new));
    }

    /** Its very bytes. */
    public byte[] read(Actor actor, UUID id) {
        actor.need(Right.READ_CASES);
        return tenancy.read(
                actor.tenant(), () -> evidence.bytes(actor.tenant(), id).orElseThrow(NotFound::new));
    }

    /** Walks the chain of a claim: each row and each byte. */
    public Proof verify(Actor actor, UUID claim) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> {
            var all = evidence.of(actor.tenant(), claim);
            var before = "";
            for (int at = 0; at < all.size(); at++) {
                var exhibit = all.get(at);
                if (!exhibit.follows(before, at + 1) || !isWhole(actor, exhibit)) {
                    return new Proof(all.size(), at + 1);
                }
                before = exhibit.mark();
            }
            return new Proof(all.size(), 0);
        });
    }

    private boolean isWhole(Actor actor, Exhibit exhibit) {
        return evidence.bytes(actor.tenant(), exhibit.id())
                .filter(bytes -> Sha256.hex(bytes).equals(exhibit.sha256()))
                .isPresent();
    }
}
