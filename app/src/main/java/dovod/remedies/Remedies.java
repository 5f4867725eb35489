package dovod.remedies;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.platform.Tenancy;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The catalogue of what may be given, to read. */
@Component
public class Remedies {

    private final Tenancy tenancy;
    private final JdbcRemedies remedies;

    Remedies(Tenancy tenancy, JdbcRemedies remedies) {
        this.tenancy = tenancy;
        this.remedies = remedies;
    }

    /** By kind, then by title. */
    public List<Remedy> all(Actor actor) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> remedies.all(actor.tenant()));
    }

    /** @throws NotFound when it is not there or was removed */
    public Remedy one(Actor actor, UUID id) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> remedies.find(actor.tenant(), id))
                .orElseThrow(NotFound::new);
    }
}
