package dovod.cases;

import dovod.cases.CaseRow.Care;
import dovod.cases.CaseRow.Last;
import dovod.cases.CaseRow.Notice;
import dovod.conversations.Author;
import dovod.conversations.ConversationEvent.ReplyAccepted;
import dovod.conversations.ConversationEvent.ReplyFailed;
import dovod.conversations.ConversationEvent.ReplyQueued;
import dovod.conversations.ConversationEvent.ReplySent;
import dovod.conversations.ConversationEvent.ReplyUnknown;
import dovod.conversations.ConversationEvent.ReplyWithdrawn;
import dovod.sla.ClockTurn;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the fate of a reply does to its case. */
record HeardReply(
        LockedCase one, LockedStrand strand, @Nullable UUID calendar) {

    private static final String STILL_OPEN = "still_open";

    void queued(ReplyQueued queued) {
        strand.queued(queued.message().value());
        one.trouble(null);
    }

    void withdrawn(ReplyWithdrawn withdrawn) {
        strand.unqueued(withdrawn.message().value());
        one.trouble(null);
        forgetNotice(withdrawn.message().value());
    }

    /** It counts as said. Whoever answers a case that nobody owns, owns it. */
    void sent(ReplySent sent) {
        left(sent.message().value(), sent.at());
        one.become(one.row()
                .with(new Last(
                        sent.at(),
                        sent.line(),
                        Author.US.code(),
                        one.row().last().unread())));
        one.tell(
                sent.at(),
                sent.person(),
                new CaseEvent.ReplySent(strand.conversation(), sent.message().value()));
        own(sent);
        notice(sent);
    }

    /** @param message null for a reply written elsewhere */
    void left(@Nullable UUID message, Instant at) {
        strand.replied(message, at);
        var id = strand.conversation();
        one.turn(new ClockTurn.Met(id, at));
        oweWhatIsOpen();
        if (one.row().care().waitingOn() == WaitingOn.US && one.isAnswered()) {
            one.waitFor(WaitingOn.BUYER);
        }
    }

    void accepted(ReplyAccepted accepted) {
        strand.accepted();
        one.trouble(null);
    }

    void failed(ReplyFailed failed) {
        strand.failed(failed.message().value());
        forgetNotice(failed.message().value());
        one.trouble(Trouble.FAILED);
        one.tell(
                failed.at(),
                null,
                new CaseEvent.ReplyFailed(
                        strand.conversation(), failed.message().value(), failed.code()));
        one.wake(failed.at(), null, CaseEvent.Cause.REPLY);
        one.reopen(failed.at(), null, CaseEvent.Cause.REPLY, null);
        one.waitFor(WaitingOn.US);
        oweWhatIsOpen();
    }

    void unknown(ReplyUnknown unknown) {
        one.trouble(Trouble.UNKNOWN);
        one.tell(
                unknown.at(),
                null,
                new CaseEvent.ReplyUnknown(
                        strand.conversation(), unknown.message().value()));
    }

    private void oweWhatIsOpen() {
        var open = strand.row().standing().unansweredSince();
        if (open != null) {
            var id = strand.conversation();
            one.turn(new ClockTurn.Owed(id, open, calendar, false, STILL_OPEN));
            one.turn(new ClockTurn.Happened(id, open, one.row().about().marketplace(), HeardMessage.BUYER_WROTE));
        }
    }

    private void own(ReplySent sent) {
        var care = one.row().care();
        if (care.owner() == null && !isNotice(sent.message().value())) {
            one.become(one.row().with(new Care(care, sent.person(), care.team())));
            one.tell(sent.at(), sent.person(), new CaseEvent.Assigned(null, sent.person(), care.team(), "", ""));
        }
    }

    /** The notice that the case will close counts from the moment it was sent. */
    private void notice(ReplySent sent) {
        if (isNotice(sent.message().value())) {
            one.become(one.row().with(new Notice(sent.at(), sent.message().value())));
        }
    }

    private void forgetNotice(UUID message) {
        if (isNotice(message)) {
            one.become(one.row().with(Notice.NONE));
        }
    }

    private boolean isNotice(UUID message) {
        return message.equals(one.row().notice().message());
    }
}
