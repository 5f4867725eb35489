package dovod.quality;

import dovod.conversations.ConversationId;
import dovod.conversations.Conversations;
import dovod.conversations.Transcript;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.lib.replycheck.Message;
import dovod.lib.replycheck.Side;
import dovod.platform.Audit;
import dovod.platform.Live;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes a person's word against the machine's. It counts at once, and stays to be learned from. */
@Component
public class Correcting {

    private final Tenancy tenancy;
    private final Conversations conversations;
    private final Exchanges exchanges;
    private final JdbcCorrections corrections;
    private final SentenceKeys keys;
    private final ReplyJudge judge;
    private final Audit audit;
    private final Live live;
    private final Clock clock;

    Correcting(
            Tenancy tenancy,
            Conversations conversations,
            Exchanges exchanges,
            JdbcCorrections corrections,
            SentenceKeys keys,
            ReplyJudge judge,
            Audit audit,
            Live live,
            Clock clock) {
        this.tenancy = tenancy;
        this.conversations = conversations;
        this.exchanges = exchanges;
        this.corrections = corrections;
        this.keys = keys;
        this.judge = judge;
        this.audit = audit;
        this.live = live;
        this.clock = clock;
    }

    /**
     * @throws Refused {@code place_strange} when the place is none of a question's or of a reply's, {@code
     *     correction_unknown} on field {@code kind}
     */
    public UUID correct(Actor actor, ConversationId conversation, NewCorrection said) {
        actor.need(Right.WORK_CASES);
        var head = conversations.head(actor, conversation);
        return tenancy.in(
                actor.tenant(),
                () -> correct(actor, exchanges.of(actor.tenant(), head.id()).orElseThrow(NotFound::new), said));
    }

    /** The same of words that another room holds; that room knows whose they are. */
    public UUID correct(Actor actor, Transcript transcript, NewCorrection said) {
        actor.need(Right.WORK_CASES);
        return tenancy.in(actor.tenant(), () -> correct(actor, exchanges.of(actor.tenant(), transcript), said));
    }

    private UUID correct(Actor actor, Exchange exchange, NewCorrection said) {
        var kind = CorrectionKind.ofCode(said.kind())
                .filter(one -> one != CorrectionKind.TOPIC)
                .orElseThrow(() -> new Refused(Refusal.field("kind", "correction_unknown")));
        var correction = correction(actor, exchange, kind, said);
        corrections.add(actor.tenant(), correction, judge.mark());
        audit.did(
                actor,
                "verdict.corrected",
                "conversation:" + exchange.id(),
                Map.of("kind", kind.code(), "quote", correction.quote()));
        live.tell(actor.tenant(), "conversation:" + exchange.id(), "judged");
        return correction.id();
    }

    private Correction correction(Actor actor, Exchange exchange, CorrectionKind kind, NewCorrection said) {
        var about = said.about();
        var answer = said.answer();
        if (about == null || kind == CorrectionKind.ANSWER_HERE && answer == null) {
            throw strange();
        }
        var quote = quote(exchange, kind, about);
        var answered = answer == null ? "" : words(message(exchange, answer, Side.RESPONDER), answer);
        return new Correction(
                Ids.next(),
                kind,
                exchange.transcript().conversation(),
                about,
                quote,
                answer,
                answered,
                null,
                key(kind, quote, answered).orElse(null),
                actor.personId(),
                clock.instant());
    }

    /** A canned text is one as a whole, a question is where it stands. */
    private static String quote(Exchange exchange, CorrectionKind kind, Place about) {
        return kind == CorrectionKind.NO_TEMPLATE
                ? message(exchange, about, Side.RESPONDER).text()
                : words(message(exchange, about, Side.ASKER), about);
    }

    private Optional<String> key(CorrectionKind kind, String quote, String answer) {
        return switch (kind) {
            case NO_QUESTION -> keys.question(quote);
            case ANSWER_HERE, NO_ANSWER -> keys.pair(quote, answer);
            case NO_TEMPLATE -> keys.reply(quote);
            case TOPIC -> Optional.empty();
        };
    }

    private static Message message(Exchange exchange, Place place, Side side) {
        return exchange.conversation().messages().stream()
                .filter(message -> message.id().equals(place.message().toString()))
                .filter(message -> message.from() == side)
                .findFirst()
                .orElseThrow(Correcting::strange);
    }

    private static String words(Message message, Place place) {
        var text = message.text();
        if (place.start() < 0 || place.end() > text.length() || place.start() >= place.end()) {
            throw strange();
        }
        return text.substring(place.start(), place.end());
    }

    private static Refused strange() {
        return new Refused(Refusal.invalid("place_strange"));
    }
}
