package dovod.people;

import dovod.kernel.Actor;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ends the session somebody came by: on the server, whatever the browser keeps. */
@Component
public class SigningOut {

    private final Sessions sessions;
    private final Tenancy tenancy;
    private final Audit audit;

    SigningOut(Sessions sessions, Tenancy tenancy, Audit audit) {
        this.sessions = sessions;
        this.tenancy = tenancy;
        this.audit = audit;
    }

    public void leave(Actor actor, UUID session) {
        tenancy.run(actor.tenant(), () -> {
            sessions.end(actor.tenant(), actor.personId(), session);
            audit.did(actor, "sign_out.done", "person:" + actor.personId());
        });
    }
}
