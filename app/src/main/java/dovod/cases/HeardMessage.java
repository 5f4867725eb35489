package dovod.cases;

import dovod.cases.CaseRow.About;
import dovod.cases.CaseRow.Last;
import dovod.cases.CaseRow.Notice;
import dovod.conversations.ConversationEvent.Arrived;
import dovod.sla.ClockTurn;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a message of the outside does to its case.
 *
 * @param calendar of the case's team; null for the standard one
 */
record HeardMessage(
        LockedCase one, LockedStrand strand, @Nullable UUID calendar) {

    /** What marketplaces' rules start from. */
    static final String BUYER_WROTE = "buyer_wrote";

    void hear(Arrived message) {
        learn(message);
        switch (message.author()) {
            case BUYER -> buyerWrote(message);
            case US -> weWrote(message);
            case MARKETPLACE -> othersWrote(message);
            case SYSTEM -> remember(message, one.row().last().unread());
        }
    }

    private void buyerWrote(Arrived message) {
        one.heard();
        comeBack(message);
        remember(message, true);
        if (!strand.asked(message.at())) {
            return;
        }
        one.waitFor(WaitingOn.US);
        one.become(one.row().with(Notice.NONE));
        var id = strand.conversation();
        var first = !strand.repliedSince(one.row().roundAt());
        one.turn(new ClockTurn.Resumed(id, message.at(), BUYER_WROTE));
        one.turn(new ClockTurn.Owed(id, message.at(), calendar, first, BUYER_WROTE));
        one.turn(new ClockTurn.Happened(id, message.at(), message.channel(), BUYER_WROTE));
    }

    /** A reply written in the marketplace's own cabinet. */
    private void weWrote(Arrived message) {
        remember(message, one.row().last().unread());
        new HeardReply(one, strand, calendar).left(null, message.at());
    }

    private void othersWrote(Arrived message) {
        one.heard();
        if (!message.kind().equals("buyer")) {
            comeBack(message);
        }
        remember(message, true);
    }

    private void comeBack(Arrived message) {
        var sleep = one.row().sleep();
        if (sleep != null && sleep.wakeOnReply()) {
            one.wake(message.at(), null, CaseEvent.Cause.REPLY);
        }
        one.reopen(message.at(), null, CaseEvent.Cause.REPLY, null);
    }

    /** The last line is that of the newest message, in whatever order they come. */
    private void remember(Arrived message, boolean unread) {
        var last = one.row().last();
        var newest = message.at().isBefore(last.at())
                ? new Last(last.at(), last.line(), last.author(), unread)
                : new Last(message.at(), message.line(), message.author().code(), unread);
        one.become(one.row().with(newest));
    }

    /** A later message may say what an earlier one did not. */
    private void learn(Arrived message) {
        var about = one.row().about();
        one.become(one.row()
                .with(new About(
                        about.shop(),
                        about.marketplace(),
                        about.kind(),
                        about.buyer() == null ? message.buyer() : about.buyer(),
                        about.buyerName() == null ? message.buyerName() : about.buyerName(),
                        about.order() == null ? message.order() : about.order(),
                        about.posting() == null ? message.posting() : about.posting(),
                        about.sku() == null ? message.sku() : about.sku(),
                        about.subject())));
    }
}
