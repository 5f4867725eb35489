package dovod.catalog;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes a part off its product. */
@Component
public class RemovingPart {

    private final Tenancy tenancy;
    private final JdbcParts parts;
    private final Audit audit;

    RemovingPart(Tenancy tenancy, JdbcParts parts, Audit audit) {
        this.tenancy = tenancy;
        this.parts = parts;
        this.audit = audit;
    }

    public void remove(Actor actor, UUID id) {
        actor.need(Right.EDIT_CATALOG);
        tenancy.run(actor.tenant(), () -> {
            var part = parts.find(actor.tenant(), id).orElseThrow(NotFound::new);
            parts.remove(actor.tenant(), id);
            audit.did(actor, "part.removed", "product:" + part.product(), Map.of("part", part.number()));
        });
    }
}
