package dovod.conversations.web;

import dovod.conversations.ConversationId;
import dovod.conversations.Conversations;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.Right;
import dovod.platform.spi.LiveTopic;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code conversation:<id>}: what happens in a thread, for whoever may read it. */
@Component
class ConversationTopics implements LiveTopic {

    private static final String TOPIC = "conversation:";

    private final Conversations conversations;

    ConversationTopics(Conversations conversations) {
        this.conversations = conversations;
    }

    @Override
    public boolean owns(String topic) {
        return topic.startsWith(TOPIC);
    }

    @Override
    public boolean mayListen(Actor actor, String topic) {
        return actor.may(Right.READ_CASES)
                && Ids.read(topic.substring(TOPIC.length()))
                        .map(ConversationId::new)
                        .filter(id -> !conversations.heads(actor, List.of(id)).isEmpty())
                        .isPresent();
    }
}
