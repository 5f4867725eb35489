package dovod.reviews;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Live;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Answers a review or a question: checked, written down, and sent a moment later, so that it can be taken back. */
@Component
public class AnsweringVoice {

    /** So long it can be taken back. */
    public static final Duration UNDO = Duration.ofSeconds(5);

    private static final int SHORTEST = 2;

    private final Tenancy tenancy;
    private final JdbcVoices voices;
    private final JdbcAnswers answers;
    private final JdbcAnswerDrafts drafts;
    private final JdbcAnswerOverrulings overrulings;
    private final WeighingAnswer weighing;
    private final Doors doors;
    private final Live live;
    private final Audit audit;
    private final Clock clock;

    AnsweringVoice(
            Tenancy tenancy,
            JdbcVoices voices,
            JdbcAnswers answers,
            JdbcAnswerDrafts drafts,
            JdbcAnswerOverrulings overrulings,
            WeighingAnswer weighing,
            Doors doors,
            Live live,
            Audit audit,
            Clock clock) {
        this.tenancy = tenancy;
        this.voices = voices;
        this.answers = answers;
        this.drafts = drafts;
        this.overrulings = overrulings;
        this.weighing = weighing;
        this.doors = doors;
        this.live = live;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @return the answer's id; that of the first for a repetition with the same key
     * @throws Refused on {@code text}: {@code answer_empty}, {@code answer_too_long}, what the check has against it;
     *     {@code voice_gone}, {@code mark_alone}, {@code answer_on_its_way}, {@code key_reused}
     */
    public UUID answer(Actor actor, NewAnswer wanted) {
        actor.need(Right.WORK_CASES);
        try {
            return tenancy.in(actor.tenant(), () -> write(actor, wanted));
        } catch (DuplicateKeyException atOnce) {
            throw new Refused(Refusal.conflict("answer_on_its_way"));
        }
    }

    private UUID write(Actor actor, NewAnswer wanted) {
        var voice = voices.lock(actor.tenant(), wanted.voice()).orElseThrow(NotFound::new);
        var before = wanted.key().isEmpty()
                ? null
                : answers.byKey(actor.tenant(), wanted.key()).orElse(null);
        if (before != null) {
            return repeated(before, wanted);
        }
        requireAnswerable(actor, voice);
        requireText(voice, wanted.text());
        var against = weighing.weigh(actor, voice, wanted.text()).stream()
                .filter(Objection::stops)
                .toList();
        requireAllowed(actor, against, wanted.reason());
        var id = Ids.next();
        var now = clock.instant();
        answers.queue(
                actor.tenant(), id, voice.id(), actor.personId(), wanted.text(), wanted.key(), now, now.plus(UNDO));
        answers.settleVoice(actor.tenant(), voice.id(), false);
        drafts.forget(actor.tenant(), voice.id(), actor.personId());
        overrule(actor, voice, id, against, wanted.reason());
        live.tell(actor.tenant(), VoiceTopic.ALL, VoiceTopic.CHANGED);
        return id;
    }

    private static UUID repeated(Answer before, NewAnswer wanted) {
        if (!before.voice().equals(wanted.voice()) || !before.text().equals(wanted.text())) {
            throw new Refused(Refusal.conflict("key_reused"));
        }
        return before.id();
    }

    private void requireAnswerable(Actor actor, Voice voice) {
        if (voice.vanishedAt() != null) {
            throw new Refused(Refusal.conflict("voice_gone"));
        }
        if (voice.text().isEmpty()) {
            throw new Refused(Refusal.invalid("mark_alone"));
        }
        if (answers.of(actor.tenant(), voice.id()).stream()
                .anyMatch(one -> one.state().isOnItsWay())) {
            throw new Refused(Refusal.conflict("answer_on_its_way"));
        }
    }

    private void requireText(Voice voice, String text) {
        int longest = doors.of(voice).map(door -> door.longest(voice.kind())).orElse(Integer.MAX_VALUE);
        if (text.length() < SHORTEST) {
            throw new Refused(Refusal.field("text", "answer_empty"));
        }
        if (text.length() > longest) {
            throw new Refused(Refusal.field("text", "answer_too_long", longest, text.length()));
        }
    }

    private static void requireAllowed(Actor actor, List<Objection> against, String reason) {
        if (!against.isEmpty() && (reason.isEmpty() || !actor.may(Right.OVERRULE_CHECK))) {
            throw new Refused(against.stream().map(Objection::refusal).toList());
        }
    }

    private void overrule(Actor actor, Voice voice, UUID answer, List<Objection> against, String reason) {
        if (!against.isEmpty()) {
            var codes = against.stream().map(Objection::code).toList();
            overrulings.insert(actor, voice.id(), answer, codes, reason, clock.instant());
            audit.did(actor, "answer.overruled", "review:" + voice.id(), Map.of("against", codes, "reason", reason));
        }
    }
}
