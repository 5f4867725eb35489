package dovod.quality;

import dovod.conversations.ConversationId;
import dovod.conversations.Conversations;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes a person's word for what a conversation is about; it counts at once wherever the same was written. */
@Component
public class CorrectingTopic {

    private final Tenancy tenancy;
    private final Conversations conversations;
    private final Exchanges exchanges;
    private final Rulings rulings;
    private final FindingMatter finding;
    private final Topics topics;
    private final ReplyJudge judge;
    private final Audit audit;
    private final Clock clock;

    CorrectingTopic(
            Tenancy tenancy,
            Conversations conversations,
            Exchanges exchanges,
            Rulings rulings,
            FindingMatter finding,
            Topics topics,
            ReplyJudge judge,
            Audit audit,
            Clock clock) {
        this.tenancy = tenancy;
        this.conversations = conversations;
        this.exchanges = exchanges;
        this.rulings = rulings;
        this.finding = finding;
        this.topics = topics;
        this.judge = judge;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param code of a {@link Topic}; empty takes back what was said here, and elsewhere of the same words
     * @throws Refused {@code topic_unknown} on field {@code topic}
     */
    public void correct(Actor actor, ConversationId conversation, String code) {
        actor.need(Right.WORK_CASES);
        var head = conversations.head(actor, conversation);
        var topic = Topic.ofCode(code);
        if (topic.isEmpty() && !code.isEmpty()) {
            throw new Refused(Refusal.field("topic", "topic_unknown"));
        }
        tenancy.run(actor.tenant(), () -> {
            var exchange = exchanges
                    .of(actor.tenant(), head.id())
                    .filter(Exchange::weOwe)
                    .orElseThrow(NotFound::new);
            var found = finding.find(exchange, rulings.of(actor.tenant(), exchange));
            topics.takeBack(actor, head.id(), topic.isEmpty() ? found.key() : null, clock.instant());
            topic.flatMap(said -> correction(actor, found, said))
                    .ifPresent(said -> topics.say(actor.tenant(), said, judge.mark()));
            audit.did(actor, "topic.corrected", "conversation:" + conversation, Map.of("topic", code));
        });
    }

    private Optional<Correction> correction(Actor actor, FoundMatter found, Topic topic) {
        return Optional.ofNullable(found.anchor())
                .map(anchor -> new Correction(
                        Ids.next(),
                        CorrectionKind.TOPIC,
                        found.matter().conversation(),
                        new Place(anchor.message(), anchor.start(), anchor.end()),
                        anchor.text(),
                        null,
                        "",
                        topic,
                        found.key(),
                        actor.personId(),
                        clock.instant()));
    }
}
