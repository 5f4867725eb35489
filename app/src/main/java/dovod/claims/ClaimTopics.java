package dovod.claims;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.Right;
import dovod.platform.Tenancy;
import dovod.platform.spi.LiveTopic;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** {@code claim:<id>}: told when words, drafts or money of a claim changed. */
@Component
class ClaimTopics implements LiveTopic {

    private static final String PREFIX = "claim:";

    private final Tenancy tenancy;
    private final JdbcClaims claims;

    ClaimTopics(Tenancy tenancy, JdbcClaims claims) {
        this.tenancy = tenancy;
        this.claims = claims;
    }

    @Override
    public boolean owns(String topic) {
        return topic.startsWith(PREFIX);
    }

    @Override
    public boolean mayListen(Actor actor, String topic) {
        return actor.may(Right.READ_CASES)
                && Ids.read(topic.substring(PREFIX.length()))
                        .filter(id -> isThere(actor, id))
                        .isPresent();
    }

    private boolean isThere(Actor actor, UUID id) {
        return tenancy.read(
                actor.tenant(), () -> claims.find(actor.tenant(), id).isPresent());
    }
}
