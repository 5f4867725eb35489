package dovod.quality;

import dovod.conversations.ConversationId;
import dovod.kernel.Actor;
import dovod.kernel.TenantId;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What people say of topics: kept with the other corrections, and told to whoever shows a conversation it concerns. */
@Component
class Topics {

    private final JdbcMatters matters;
    private final JdbcCorrections corrections;
    private final ApplicationEventPublisher events;

    Topics(JdbcMatters matters, JdbcCorrections corrections, ApplicationEventPublisher events) {
        this.matters = matters;
        this.corrections = corrections;
        this.events = events;
    }

    /** @param library stands for the word lists the machine's own word came from */
    void say(TenantId tenant, Correction said, String library) {
        corrections.add(tenant, said, library);
        matters.correct(tenant, said.conversation(), said.topic(), said.person());
        tell(tenant, said);
    }

    /** @param key of equal words, said of which it is taken back too; null where only this conversation is meant */
    void takeBack(Actor actor, ConversationId conversation, @Nullable String key, Instant at) {
        var tenant = actor.tenant();
        matters.correct(tenant, conversation, null, null);
        for (var said : corrections.topics(tenant, conversation, key)) {
            corrections.undo(tenant, said.id(), actor.personId(), at);
            undone(tenant, said);
        }
        events.publishEvent(new MattersChanged(tenant, List.of(conversation)));
    }

    /** A correction of a topic has been taken back. */
    void undone(TenantId tenant, Correction said) {
        matters.correct(tenant, said.conversation(), null, null);
        tell(tenant, said);
    }

    private void tell(TenantId tenant, Correction said) {
        var concerned = new LinkedHashSet<ConversationId>();
        concerned.add(said.conversation());
        if (said.key() != null) {
            concerned.addAll(matters.equal(tenant, said.key()));
        }
        events.publishEvent(new MattersChanged(tenant, List.copyOf(concerned)));
    }
}
