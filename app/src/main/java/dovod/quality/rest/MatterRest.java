package dovod.quality.rest;

import dovod.conversations.ConversationId;
import dovod.conversations.Conversations;
import dovod.kernel.Actor;
import dovod.quality.CorrectingTopic;
import dovod.quality.Matter;
import dovod.quality.Matters;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/conversations/{id}/topic}: what a buyer writes about, and how urgent it is. */
@RestController
@RequestMapping("/api/v1/conversations/{id}/topic")
class MatterRest {

    private final Conversations conversations;
    private final Matters matters;
    private final CorrectingTopic correcting;

    MatterRest(Conversations conversations, Matters matters, CorrectingTopic correcting) {
        this.conversations = conversations;
        this.matters = matters;
        this.correcting = correcting;
    }

    /**
     * @param topic absent while nobody can tell
     * @param urgency none, repeated, deadline, threat or danger
     * @param person who said so; absent when the machine did
     */
    record MatterJson(
            @Nullable String topic,
            @Nullable SpanJson topicRestsOn,
            String urgency,
            @Nullable SpanJson urgencyRestsOn,
            @Nullable UUID person) {

        static final MatterJson UNKNOWN = new MatterJson(null, null, "none", null, null);

        static MatterJson of(Matter matter) {
            var topic = matter.topic();
            var about = matter.topicQuote();
            var why = matter.urgencyQuote();
            return new MatterJson(
                    topic == null ? null : topic.code(),
                    about == null ? null : SpanJson.of(about),
                    matter.urgency().code(),
                    why == null ? null : SpanJson.of(why),
                    matter.person());
        }
    }

    /** @param topic absent or empty lets the machine's word stand again */
    record TopicJson(@Nullable String topic) {}

    @GetMapping
    MatterJson topic(Actor actor, @PathVariable UUID id) {
        var conversation = conversations.head(actor, new ConversationId(id)).id();
        var matter = matters.of(actor.tenant(), List.of(conversation)).get(conversation);
        return matter == null ? MatterJson.UNKNOWN : MatterJson.of(matter);
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correct(Actor actor, @PathVariable UUID id, @RequestBody TopicJson said) {
        correcting.correct(actor, new ConversationId(id), said.topic() == null ? "" : said.topic());
    }
}
