package dovod.quality;

import dovod.conversations.ConversationId;
import dovod.conversations.Conversations;
import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes a person's word for what a conversation is about. */
@Component
public class CorrectingTopic {

    private final Tenancy tenancy;
    private final Conversations conversations;
    private final JdbcMatters matters;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    CorrectingTopic(
            Tenancy tenancy,
            Conversations conversations,
            JdbcMatters matters,
            Audit audit,
            ApplicationEventPublisher events) {
        this.tenancy = tenancy;
        this.conversations = conversations;
        this.matters = matters;
        this.audit = audit;
        this.events = events;
    }

    /**
     * @param code of a {@link Topic}; empty takes an earlier word back
     * @throws Refused {@code topic_unknown} on field {@code topic}
     */
    public void correct(Actor actor, ConversationId conversation, String code) {
        actor.need(Right.WORK_CASES);
        var head = conversations.head(actor, conversation);
        var topic = Topic.ofCode(code).orElse(null);
        if (topic == null && !code.isEmpty()) {
            throw new Refused(Refusal.field("topic", "topic_unknown"));
        }
        tenancy.run(actor.tenant(), () -> {
            matters.correct(actor.tenant(), head.id(), topic, topic == null ? null : actor.personId());
            audit.did(actor, "topic.corrected", "conversation:" + conversation, Map.of("topic", code));
            events.publishEvent(new MattersChanged(actor.tenant(), List.of(head.id())));
        });
    }
}
