package dovod.people;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ends one of the actor's API tokens. */
@Component
public class RevokingToken {

    private final JdbcTokens tokens;
    private final Tenancy tenancy;
    private final Audit audit;

    RevokingToken(JdbcTokens tokens, Tenancy tenancy, Audit audit) {
        this.tokens = tokens;
        this.tenancy = tenancy;
        this.audit = audit;
    }

    public void revoke(Actor actor, UUID token) {
        tenancy.run(actor.tenant(), () -> {
            if (!tokens.revoke(actor.tenant(), actor.personId(), token)) {
                throw new NotFound();
            }
            audit.did(actor, "token.revoked", "token:" + token);
        });
    }
}
