package dovod.contracts;

import dovod.kernel.Actor;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A person brings a version: a file or pasted text. */
@Component
public class AddingVersion {

    private final Tenancy tenancy;
    private final KeepingVersion keeping;
    private final Audit audit;

    AddingVersion(Tenancy tenancy, KeepingVersion keeping, Audit audit) {
        this.tenancy = tenancy;
        this.keeping = keeping;
        this.audit = audit;
    }

    /**
     * @return the version, or the one that says the same already
     * @throws Refused on {@code content}: what cannot be read, such as {@code contract_broken}, and {@code contract_too_large}
     */
    public Kept add(Actor actor, UUID contract, NewVersion version) {
        actor.need(Right.EDIT_CONTRACTS);
        var read = keeping.read(version.content());
        return tenancy.in(actor.tenant(), () -> {
            var kept = keeping.keep(actor, contract, version, read);
            audit.did(actor, "contract.version_added", "contract:" + contract, Map.of("version", kept.version()));
            return kept;
        });
    }
}
