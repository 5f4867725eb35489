package dovod.people.web;

import dovod.kernel.Actor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Somebody we know, as Spring Security wants to hear it. */
final class Known extends AbstractAuthenticationToken {

    private final transient Actor actor;
    private final @Nullable UUID session;

    /** @param session null for a program with a token */
    Known(Actor actor, @Nullable UUID session) {
        super(List.of());
        this.actor = actor;
        this.session = session;
        setAuthenticated(true);
    }

    @Nullable UUID session() {
        return session;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return actor;
    }
}
