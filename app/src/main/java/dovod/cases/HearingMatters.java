package dovod.cases;

import dovod.conversations.ConversationId;
import dovod.platform.Live;
import dovod.quality.MattersChanged;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears that a conversation is about something else now: open lists and pages of its case want to be told. */
@Component
class HearingMatters {

    private final JdbcStrands strands;
    private final Live live;

    HearingMatters(JdbcStrands strands, Live live) {
        this.strands = strands;
        this.live = live;
    }

    @EventListener
    void hear(MattersChanged changed) {
        var holding = strands.casesOf(
                changed.tenant(),
                changed.conversations().stream().map(ConversationId::value).toList());
        var topics = holding.values().stream().map(CaseTopic::of).collect(Collectors.toCollection(HashSet::new));
        topics.add(CaseTopic.INBOX);
        live.tell(changed.tenant(), topics, CaseTopic.CHANGED);
    }
}
