package dovod.conversations.rest;

import dovod.conversations.ConversationId;
import dovod.conversations.Conversations;
import dovod.conversations.Draft;
import dovod.conversations.Drafts;
import dovod.conversations.MessageId;
import dovod.conversations.Queued;
import dovod.conversations.Reply;
import dovod.conversations.Saving;
import dovod.conversations.SavingDraft;
import dovod.conversations.SendingAgain;
import dovod.conversations.SendingReply;
import dovod.conversations.Threads;
import dovod.conversations.Window;
import dovod.conversations.WithdrawingReply;
import dovod.kernel.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/conversations/{id}/messages}: reading, sending, taking back; and drafts. */
@RestController
@RequestMapping("/api/v1")
class MessageApi {

    private final Conversations conversations;
    private final Threads threads;
    private final SendingReply sending;
    private final SendingAgain again;
    private final WithdrawingReply withdrawing;
    private final SavingDraft saving;
    private final Drafts drafts;

    MessageApi(
            Conversations conversations,
            Threads threads,
            SendingReply sending,
            SendingAgain again,
            WithdrawingReply withdrawing,
            SavingDraft saving,
            Drafts drafts) {
        this.conversations = conversations;
        this.threads = threads;
        this.sending = sending;
        this.again = again;
        this.withdrawing = withdrawing;
        this.saving = saving;
        this.drafts = drafts;
    }

    /**
     * What is to be said.
     *
     * @param files ids of uploaded files, in order
     * @param lastSeen the newest message the writer has seen, as {@code lastSeen} told it
     * @param undoSeconds how long it can be taken back; absent for none
     * @param insistence why it shall leave in spite of what the reply check has against it; needs the right
     */
    record ReplyJson(
            @Nullable String text,
            @Nullable List<UUID> files,
            @Nullable UUID lastSeen,
            @Nullable Integer undoSeconds,
            @Nullable String insistence) {}

    record QueuedJson(UUID message, Instant undoUntil) {
        static QueuedJson of(Queued queued) {
            return new QueuedJson(queued.message().value(), queued.undoUntil());
        }
    }

    record DraftJson(
            UUID conversation,
            String text,
            List<UUID> files,
            long version,
            @Nullable Instant savedAt) {

        static DraftJson of(Draft draft) {
            return new DraftJson(
                    draft.conversation().value(), draft.body(), draft.files(), draft.version(), draft.savedAt());
        }
    }

    /** @param version the one on top of which this was written; 0 when there was none */
    record DraftChange(@Nullable String text, @Nullable List<UUID> files, long version) {}

    /** The newest, or those before a message. */
    @GetMapping("/conversations/{id}/messages")
    MessageJson.Window messages(
            Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID before) {
        var conversation = conversations.head(actor, new ConversationId(id)).id();
        var window = before == null
                ? threads.newest(actor, List.of(conversation))
                : threads.older(actor, List.of(conversation), new MessageId(before));
        return json(conversation, window);
    }

    /** What came to be known after a message, such as the one a 409 was about. */
    @GetMapping("/conversations/{id}/news")
    List<MessageJson> news(
            Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID lastSeen) {
        var conversation = conversations.head(actor, new ConversationId(id)).id();
        return threads.since(actor, conversation, lastSeen == null ? null : new MessageId(lastSeen)).stream()
                .map(MessageJson::of)
                .toList();
    }

    @GetMapping("/messages/{id}")
    MessageJson message(Actor actor, @PathVariable UUID id) {
        return MessageJson.of(threads.line(actor, new MessageId(id)));
    }

    /** Sends a reply, once for each key: the same key gives the first answer again. */
    @PostMapping("/conversations/{id}/messages")
    @ResponseStatus(HttpStatus.ACCEPTED)
    QueuedJson send(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestBody ReplyJson reply) {
        return QueuedJson.of(sending.send(
                actor,
                new Reply(
                        new ConversationId(id),
                        reply.text() == null ? "" : reply.text(),
                        reply.files() == null ? List.of() : reply.files(),
                        reply.lastSeen() == null ? null : new MessageId(reply.lastSeen()),
                        key,
                        reply.undoSeconds() == null ? 0 : reply.undoSeconds(),
                        reply.insistence() == null ? "" : reply.insistence())));
    }

    /** Takes a reply back that has not left yet; its text is the writer's draft again. */
    @DeleteMapping("/messages/{id}")
    DraftJson withdraw(Actor actor, @PathVariable UUID id) {
        return DraftJson.of(withdrawing.withdraw(actor, new MessageId(id)));
    }

    /** Sends a reply again that stopped. */
    @PostMapping("/messages/{id}/attempts")
    @ResponseStatus(HttpStatus.ACCEPTED)
    QueuedJson again(Actor actor, @PathVariable UUID id) {
        return QueuedJson.of(again.send(actor, new MessageId(id)));
    }

    @GetMapping("/drafts")
    List<DraftJson> drafts(Actor actor) {
        return drafts.mine(actor).stream().map(DraftJson::of).toList();
    }

    @GetMapping("/conversations/{id}/draft")
    DraftJson draft(Actor actor, @PathVariable UUID id) {
        return DraftJson.of(drafts.of(actor, new ConversationId(id)));
    }

    /** Answers 409 with the draft that stands when it is not the version this was written on. */
    @PutMapping("/conversations/{id}/draft")
    ResponseEntity<DraftJson> save(Actor actor, @PathVariable UUID id, @RequestBody DraftChange change) {
        var saved = saving.save(
                actor,
                new ConversationId(id),
                change.text() == null ? "" : change.text(),
                change.files() == null ? List.of() : change.files(),
                change.version());
        var status = saved instanceof Saving.Saved ? HttpStatus.OK : HttpStatus.CONFLICT;
        return ResponseEntity.status(status).body(DraftJson.of(saved.draft()));
    }

    private static MessageJson.Window json(ConversationId conversation, Window window) {
        var lines = window.lines();
        var seen = window.lastSeen().get(conversation);
        return new MessageJson.Window(
                lines.stream().map(MessageJson::of).toList(),
                window.more() ? lines.getFirst().id().value() : null,
                seen == null ? null : seen.value());
    }
}
