package dovod.conversations;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.platform.Tenancy;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A person's own drafts. */
@Component
public class Drafts {

    private final Tenancy tenancy;
    private final JdbcDrafts drafts;

    Drafts(Tenancy tenancy, JdbcDrafts drafts) {
        this.tenancy = tenancy;
        this.drafts = drafts;
    }

    /** An empty one of version 0 when there never was any. */
    public Draft of(Actor actor, ConversationId conversation) {
        actor.need(Right.WORK_CASES);
        return tenancy.read(actor.tenant(), () -> drafts.find(actor.tenant(), conversation, actor.personId()))
                .orElse(Draft.none(conversation));
    }

    /** Those with something in them, newest first. */
    public List<Draft> mine(Actor actor) {
        actor.need(Right.WORK_CASES);
        return tenancy.read(actor.tenant(), () -> drafts.of(actor.tenant(), actor.personId()));
    }

    /** In which of these conversations the actor is writing something. */
    public Set<ConversationId> among(Actor actor, Collection<ConversationId> conversations) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> drafts.among(actor.tenant(), actor.personId(), conversations));
    }
}
