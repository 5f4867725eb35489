package dovod.reviews;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps what somebody is writing, and says what there would be against it. */
@Component
public class DraftingAnswer {

    private static final int LONGEST = 10_000;

    private final Tenancy tenancy;
    private final Voices voices;
    private final JdbcAnswerDrafts drafts;
    private final WeighingAnswer weighing;
    private final Clock clock;

    DraftingAnswer(Tenancy tenancy, Voices voices, JdbcAnswerDrafts drafts, WeighingAnswer weighing, Clock clock) {
        this.tenancy = tenancy;
        this.voices = voices;
        this.drafts = drafts;
        this.weighing = weighing;
        this.clock = clock;
    }

    /** Keeps a draft; an empty one is forgotten. */
    public List<Objection> keep(Actor actor, UUID voice, String text) {
        actor.need(Right.WORK_CASES);
        var there = voices.one(actor, voice);
        var body = text.replace("\u0000", "");
        body = body.substring(0, Math.min(LONGEST, body.length()));
        var kept = body;
        tenancy.run(actor.tenant(), () -> {
            if (kept.isBlank()) {
                drafts.forget(actor.tenant(), voice, actor.personId());
            } else {
                drafts.keep(actor.tenant(), voice, actor.personId(), kept, clock.instant());
            }
        });
        return weighing.weigh(actor, there, kept);
    }

    /** What there is against a text; nothing is kept. */
    public List<Objection> against(Actor actor, Voice voice, String text) {
        return weighing.weigh(actor, voice, text);
    }

    /** Empty when nothing is written. */
    public String of(Actor actor, UUID voice) {
        return tenancy.read(actor.tenant(), () -> drafts.of(actor.tenant(), voice, actor.personId()));
    }
}
