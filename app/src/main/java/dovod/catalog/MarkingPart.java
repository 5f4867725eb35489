package dovod.catalog;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.platform.Tenancy;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says where a part is on its product's drawing. */
@Component
public class MarkingPart {

    private final Tenancy tenancy;
    private final JdbcParts parts;

    MarkingPart(Tenancy tenancy, JdbcParts parts) {
        this.tenancy = tenancy;
        this.parts = parts;
    }

    /** @param region null takes the mark away */
    public void mark(Actor actor, UUID part, @Nullable Region region) {
        actor.need(Right.EDIT_CATALOG);
        if (!tenancy.in(actor.tenant(), () -> parts.mark(actor.tenant(), part, region))) {
            throw new NotFound();
        }
    }
}
