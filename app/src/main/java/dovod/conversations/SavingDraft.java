package dovod.conversations;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Tenancy;
import dovod.platform.files.Files;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps what a person is writing. A save that does not know the newest version saves nothing. */
@Component
public class SavingDraft {

    private static final int LONGEST = 50_000;
    private static final int MOST_FILES = 20;

    private final Tenancy tenancy;
    private final Clock clock;
    private final JdbcDrafts drafts;
    private final Conversations conversations;
    private final Files files;

    SavingDraft(Tenancy tenancy, Clock clock, JdbcDrafts drafts, Conversations conversations, Files files) {
        this.tenancy = tenancy;
        this.clock = clock;
        this.drafts = drafts;
        this.conversations = conversations;
        this.files = files;
    }

    /**
     * @param version the one on top of which this was written; 0 when there was none
     * @throws NotFound when the conversation or a file is not there
     */
    public Saving save(Actor actor, ConversationId conversation, String body, List<UUID> attached, long version) {
        actor.need(Right.WORK_CASES);
        if (body.length() > LONGEST) {
            throw new Refused(Refusal.field("text", "draft_too_long", LONGEST));
        }
        if (attached.size() > MOST_FILES) {
            throw new Refused(Refusal.field("files", "too_many_files", MOST_FILES));
        }
        return tenancy.in(actor.tenant(), () -> {
            conversations.head(actor, conversation);
            files.find(actor.tenant(), attached);
            return store(actor, conversation, PlainText.keepable(body), attached, version);
        });
    }

    private Saving store(Actor actor, ConversationId conversation, String body, List<UUID> attached, long version) {
        return drafts.save(actor.tenant(), conversation, actor.personId(), body, attached, version, clock.instant())
                .<Saving>map(Saving.Saved::new)
                .orElseGet(() -> new Saving.Newer(standing(actor, conversation)));
    }

    private Draft standing(Actor actor, ConversationId conversation) {
        return drafts.find(actor.tenant(), conversation, actor.personId()).orElse(Draft.none(conversation));
    }
}
