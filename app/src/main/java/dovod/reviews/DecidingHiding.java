package dovod.reviews;

import dovod.conversations.Author;
import dovod.conversations.ConversationId;
import dovod.conversations.Transcripts;
import dovod.conversations.Utterance;
import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Live;
import dovod.platform.Tenancy;
import dovod.reviews.spi.CaseAround;
import dovod.reviews.spi.CaseFinder;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides whether a bad review is hidden or talked about. Three may be hidden in a month, and none after a chat about it
 * has begun, so this comes first. There is no method for hiding: a person does it in the cabinet and says so here.
 */
@Component
public class DecidingHiding {

    /** In one month of one shop. */
    public static final int MOST = 3;

    private static final ZoneId CABINET = ZoneId.of("Europe/Moscow");

    private final Tenancy tenancy;
    private final JdbcVoices voices;
    private final JdbcBonds bonds;
    private final CaseFinder cases;
    private final Transcripts transcripts;
    private final Live live;
    private final Audit audit;
    private final Clock clock;

    DecidingHiding(
            Tenancy tenancy,
            JdbcVoices voices,
            JdbcBonds bonds,
            CaseFinder cases,
            Transcripts transcripts,
            Live live,
            Audit audit,
            Clock clock) {
        this.tenancy = tenancy;
        this.voices = voices;
        this.bonds = bonds;
        this.cases = cases;
        this.transcripts = transcripts;
        this.live = live;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param hide true when it was hidden in the cabinet, false when it is talked about
     * @throws Refused {@code hiding_used_up} or {@code hiding_too_late} (conflict); {@code hiding_not_bad}
     */
    public void decide(Actor actor, UUID review, boolean hide) {
        actor.need(Right.WORK_CASES);
        tenancy.run(actor.tenant(), () -> {
            var voice = voices.lock(actor.tenant(), review).orElseThrow(NotFound::new);
            if (!voice.isBad()) {
                throw new Refused(Refusal.invalid("hiding_not_bad"));
            }
            if (hide) {
                requireRoom(room(actor, voice));
            }
            var choice = hide ? "hide" : "talk";
            bonds.hiding(actor.tenant(), review, choice, actor.personId(), clock.instant());
            live.tell(actor.tenant(), VoiceTopic.ALL, VoiceTopic.CHANGED);
            audit.did(actor, "review.hiding", "review:" + review, Map.of("choice", choice));
        });
    }

    /** What is left of hiding for this review. */
    public HidingRoom room(Actor actor, Voice voice) {
        var month = YearMonth.from(clock.instant().atZone(CABINET));
        var from = month.atDay(1).atStartOfDay(CABINET).toInstant();
        long used = tenancy.read(
                actor.tenant(),
                () -> bonds.hidden(actor.tenant(), voice.source().connection(), from));
        return new HidingRoom(Math.max(0, MOST - used), MOST, talkSince(actor, voice));
    }

    /** When we first wrote in a chat of its case after the review was published. */
    private @Nullable Instant talkSince(Actor actor, Voice voice) {
        return voice.caseId() == null
                ? null
                : cases.one(actor.tenant(), voice.caseId())
                        .flatMap(file -> ourFirstWord(actor, file, voice.publishedAt()))
                        .orElse(null);
    }

    private Optional<Instant> ourFirstWord(Actor actor, CaseAround file, Instant after) {
        var ids = file.conversations().stream().map(ConversationId::new).toList();
        return transcripts.of(actor.tenant(), ids).stream()
                .flatMap(transcript -> transcript.utterances().stream())
                .filter(said -> said.author() == Author.US && said.at().isAfter(after))
                .map(Utterance::at)
                .min(Comparator.naturalOrder());
    }

    private static void requireRoom(HidingRoom room) {
        if (room.talkSince() != null) {
            throw new Refused(Refusal.conflict("hiding_too_late"));
        }
        if (room.left() == 0) {
            throw new Refused(Refusal.conflict("hiding_used_up", room.most()));
        }
    }
}
