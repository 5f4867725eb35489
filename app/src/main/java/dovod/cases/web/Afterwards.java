package dovod.cases.web;

import dovod.cases.PlanningSequel;
import dovod.cases.Sequel;
import dovod.cases.page.Later;
import dovod.cases.page.SentView;
import dovod.conversations.MessageId;
import dovod.kernel.Actor;
import dovod.kernel.Refused;
import dovod.platform.Dictionary;
import dovod.platform.Words;
import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/**
 * "Send and close", "send and snooze": the wish that comes with a reply, written {@code close} or {@code
 * snooze:tomorrow}. The reply stands whatever becomes of the wish.
 */
@Component
class Afterwards {

    private final PlanningSequel planning;
    private final Dictionary dictionary;
    private final Clock clock;

    Afterwards(PlanningSequel planning, Dictionary dictionary, Clock clock) {
        this.planning = planning;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    /** Told beside the reply that was sent. */
    SentView plan(Actor actor, String id, MessageId reply, long left, String wish) {
        var words = dictionary.in(actor.language(), actor.zone());
        var sequel = sequel(actor, words, wish);
        try {
            planning.plan(actor, Row.id(id), reply, sequel);
            return new SentView(reply.toString(), left, said(words, sequel), false);
        } catch (Refused refused) {
            var why = words.say(refused.first());
            var not = words.say(closes(sequel) ? "inbox.after.close.not" : "inbox.after.snooze.not", why);
            return new SentView(reply.toString(), left, not, true);
        }
    }

    private Sequel sequel(Actor actor, Words words, String wish) {
        if (wish.equals("close")) {
            return new Sequel.Closing();
        }
        var now = LocalDateTime.ofInstant(clock.instant(), actor.zone());
        var until = Later.named(now, wish.replaceFirst("^snooze:", ""));
        return new Sequel.PuttingOff(until.atZone(actor.zone()).toInstant(), words.say("inbox.after.snooze.reason"));
    }

    private static String said(Words words, Sequel sequel) {
        return switch (sequel) {
            case Sequel.Closing _ -> words.say("inbox.after.close");
            case Sequel.PuttingOff off -> words.say("inbox.after.snooze", words.moment(off.until()));
        };
    }

    private static boolean closes(Sequel sequel) {
        return sequel instanceof Sequel.Closing;
    }
}
