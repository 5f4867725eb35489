package dovod.catalog;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes a kit off its product. */
@Component
public class RemovingKit {

    private final Tenancy tenancy;
    private final JdbcKits kits;
    private final Audit audit;

    RemovingKit(Tenancy tenancy, JdbcKits kits, Audit audit) {
        this.tenancy = tenancy;
        this.kits = kits;
        this.audit = audit;
    }

    public void remove(Actor actor, UUID id) {
        actor.need(Right.EDIT_CATALOG);
        tenancy.run(actor.tenant(), () -> {
            var kit = kits.find(actor.tenant(), id).orElseThrow(NotFound::new);
            kits.remove(actor.tenant(), id);
            audit.did(actor, "kit.removed", "product:" + kit.product(), Map.of("kit", kit.sku()));
        });
    }
}
