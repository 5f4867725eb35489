package dovod.cases.web;

import dovod.cases.CaseFiles;
import dovod.cases.page.SentView;
import dovod.conversations.ConversationId;
import dovod.conversations.MarkingSentByHand;
import dovod.conversations.MessageId;
import dovod.conversations.Reply;
import dovod.conversations.SendingAgain;
import dovod.conversations.SendingReply;
import dovod.conversations.WithdrawingReply;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.kernel.Refused;
import dovod.platform.Errand;
import dovod.quality.Remark;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Replies to the buyer. A send carries the last message its writer has seen; a thread that has moved says no. */
@Controller
class ReplyForms {

    private final SendingReply sending;
    private final WithdrawingReply withdrawing;
    private final SendingAgain again;
    private final MarkingSentByHand byHand;
    private final CaseFiles cases;
    private final Afterwards afterwards;
    private final Reading reading;
    private final Clock clock;

    ReplyForms(
            SendingReply sending,
            WithdrawingReply withdrawing,
            SendingAgain again,
            MarkingSentByHand byHand,
            CaseFiles cases,
            Afterwards afterwards,
            Reading reading,
            Clock clock) {
        this.sending = sending;
        this.withdrawing = withdrawing;
        this.again = again;
        this.byHand = byHand;
        this.cases = cases;
        this.afterwards = afterwards;
        this.reading = reading;
        this.clock = clock;
    }

    @PostMapping("/cases/{id}/replies")
    ModelAndView send(
            Actor actor,
            @PathVariable String id,
            @RequestParam String conversation,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") List<String> files,
            @RequestParam(defaultValue = "") String lastSeen,
            @RequestParam(defaultValue = "all") String show,
            @RequestParam(defaultValue = "false") boolean outside,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String insistence,
            @RequestHeader("Idempotency-Key") String key,
            Errand errand) {
        var reply = new Reply(
                conversation(conversation),
                text,
                ids(files),
                seen(lastSeen),
                key,
                SendingReply.UNDO_SECONDS,
                insistence);
        try {
            return outside ? saidElsewhere(actor, id, reply, show) : sent(actor, id, reply, show, after, errand);
        } catch (Refused refused) {
            return refused(actor, id, reply, show, refused, errand);
        }
    }

    private ModelAndView sent(Actor actor, String id, Reply reply, String show, String after, Errand errand) {
        var queued = sending.send(actor, reply);
        // What is written next is saved on top of the draft as sending left it.
        errand.header("Draft-Version", Long.toString(queued.draft()));
        var left = Math.max(
                0, Duration.between(clock.instant(), queued.undoUntil()).toMillis());
        var sent = after.isEmpty()
                ? new SentView(queued.message().toString(), left, null, false)
                : afterwards.plan(actor, id, queued.message(), left, after);
        return latest(actor, id, reply.conversation(), show, "cases/sent").addObject("sent", sent);
    }

    private ModelAndView saidElsewhere(Actor actor, String id, Reply reply, String show) {
        byHand.mark(actor, reply);
        return latest(actor, id, reply.conversation(), show, "cases/latest");
    }

    private ModelAndView refused(Actor actor, String id, Reply reply, String show, Refused refused, Errand errand) {
        if (refused.first().code().equals("thread_moved")) {
            return errand.refused(refused, latest(actor, id, reply.conversation(), show, "cases/latest"));
        }
        var held = refused.refusals().stream().anyMatch(Remark.Kind::isToldBy);
        errand.header("HX-Retarget", held ? "#reply-held" : "#reply-error");
        errand.header("HX-Reswap", "innerHTML");
        if (held) {
            var view = new ModelAndView("quality/held").addObject("insistence", reply.insistence());
            return errand.refused(refused, view);
        }
        return errand.refused(refused, new ModelAndView("cases/wrong"));
    }

    @DeleteMapping("/cases/{id}/replies/{message}")
    @Nullable ModelAndView withdraw(Actor actor, @PathVariable String id, @PathVariable String message, Errand errand) {
        try {
            var draft = withdrawing.withdraw(actor, message(message));
            var file = cases.open(actor, Row.id(id));
            return new ModelAndView("cases/withdrawn")
                    .addObject(
                            "course",
                            reading.newest(
                                    actor,
                                    file,
                                    Place.of(null, null, draft.conversation().toString())))
                    .addObject("writing", reading.writing(actor, file, draft.conversation()));
        } catch (Refused refused) {
            return errand.refused(refused, new ModelAndView("cases/wrong"));
        }
    }

    @PostMapping("/cases/{id}/replies/{message}/again")
    @Nullable ModelAndView again(Actor actor, @PathVariable String message, Errand errand) {
        return errand.answer(
                () -> again.send(actor, message(message)),
                "inbox.said.again",
                () -> new ModelAndView("cases/dialog/refused"));
    }

    @PostMapping("/cases/{id}/replies/{message}/by-hand")
    @Nullable ModelAndView byHand(Actor actor, @PathVariable String message, Errand errand) {
        return errand.answer(
                () -> byHand.mark(actor, message(message)),
                "inbox.said.by_hand",
                () -> new ModelAndView("cases/dialog/refused"));
    }

    private ModelAndView latest(Actor actor, String id, ConversationId to, String show, String view) {
        var file = cases.open(actor, Row.id(id));
        return new ModelAndView(view)
                .addObject("course", reading.newest(actor, file, Place.of(null, show, to.toString())));
    }

    private static ConversationId conversation(String written) {
        return Ids.read(written).map(ConversationId::new).orElseThrow(NotFound::new);
    }

    private static MessageId message(String written) {
        return Ids.read(written).map(MessageId::new).orElseThrow(NotFound::new);
    }

    private static @Nullable MessageId seen(String written) {
        return Ids.read(written).map(MessageId::new).orElse(null);
    }

    static List<UUID> ids(List<String> written) {
        return written.stream().map(Ids::read).flatMap(Optional::stream).toList();
    }
}
