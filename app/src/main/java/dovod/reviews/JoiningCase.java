package dovod.reviews;

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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Joins a review to a case because a person says that they belong together; the marketplace never says so. */
@Component
public class JoiningCase {

    private final Tenancy tenancy;
    private final JdbcVoices voices;
    private final JdbcBonds bonds;
    private final CaseFinder cases;
    private final ApplicationEventPublisher events;
    private final Live live;
    private final Audit audit;
    private final Clock clock;

    JoiningCase(
            Tenancy tenancy,
            JdbcVoices voices,
            JdbcBonds bonds,
            CaseFinder cases,
            ApplicationEventPublisher events,
            Live live,
            Audit audit,
            Clock clock) {
        this.tenancy = tenancy;
        this.voices = voices;
        this.bonds = bonds;
        this.cases = cases;
        this.events = events;
        this.live = live;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFound when there is no such voice or no such case of this tenant */
    public void join(Actor actor, UUID voice, UUID caseId) {
        actor.need(Right.WORK_CASES);
        if (cases.one(actor.tenant(), caseId).isEmpty()) {
            throw new NotFound();
        }
        change(actor, voice, caseId);
    }

    /**
     * The same with the number that people know a case by.
     *
     * @throws Refused on {@code number}: {@code case_unknown}
     */
    public void join(Actor actor, UUID voice, String number) {
        actor.need(Right.WORK_CASES);
        var digits = number.strip().replaceFirst("^[№#]\\s*", "");
        var found = digits.matches("[0-9]{1,18}")
                ? cases.numbered(actor.tenant(), Long.parseLong(digits))
                : Optional.<CaseAround>empty();
        var wanted = found.orElseThrow(() -> new Refused(Refusal.field("number", "case_unknown")));
        change(actor, voice, wanted.id());
    }

    /** Takes it apart again. */
    public void part(Actor actor, UUID voice) {
        actor.need(Right.WORK_CASES);
        change(actor, voice, null);
    }

    private void change(Actor actor, UUID id, @Nullable UUID caseId) {
        tenancy.run(actor.tenant(), () -> {
            var voice = voices.lock(actor.tenant(), id).orElseThrow(NotFound::new);
            if (Objects.equals(voice.caseId(), caseId)) {
                return;
            }
            bonds.join(actor.tenant(), id, caseId, actor.personId(), clock.instant());
            tell(actor, voice, voice.caseId(), false);
            tell(actor, voice, caseId, true);
            live.tell(actor.tenant(), VoiceTopic.ALL, VoiceTopic.CHANGED);
        });
    }

    private void tell(Actor actor, Voice voice, @Nullable UUID caseId, boolean joined) {
        if (caseId != null) {
            events.publishEvent(new VoiceJoined(actor.tenant(), voice.id(), caseId, voice.rating(), joined));
            var done = joined ? "review.joined" : "review.parted";
            audit.did(actor, done, "review:" + voice.id(), Map.of("case", caseId.toString()));
        }
    }
}
