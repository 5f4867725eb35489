package dovod.care;

import dovod.cases.CaseId;
import dovod.kernel.Actor;
import dovod.platform.Tenancy;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Leaves a stage for the next one, with its evidence. */
@Component
public class ConcludingStage {

    private final ChangingCare changing;
    private final GatheringEvidence gathering;
    private final WatchingCare watching;
    private final Tenancy tenancy;
    private final Clock clock;

    ConcludingStage(
            ChangingCare changing, GatheringEvidence gathering, WatchingCare watching, Tenancy tenancy, Clock clock) {
        this.changing = changing;
        this.gathering = gathering;
        this.watching = watching;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /**
     * Diagnosis and consultation lead to resolution, resolution to confirmation.
     *
     * @throws dovod.kernel.Refused with every missing piece, each with the place where it is put right: {@code
     *     care_no_fault}, {@code care_point_open}, {@code care_inquiry_open}, {@code care_no_solution}, {@code
     *     care_not_told}; {@code care_no_word} where the buyer has to say that it helped
     */
    public Stage conclude(Actor actor, CaseId id) {
        return tenancy.in(actor.tenant(), () -> {
            var next = next(actor, id);
            watching.begin(actor.tenant(), next);
            return next;
        });
    }

    private Stage next(Actor actor, CaseId id) {
        return changing.change(actor, id, "care.told.concluded", (stage, file) -> {
            var evidence = gathering.of(actor, file, stage);
            var now = clock.instant();
            return switch (stage) {
                case Stage.Diagnosis diagnosis -> diagnosis.conclude(evidence, now);
                case Stage.Consultation consultation -> consultation.conclude(evidence, now);
                case Stage.Resolution resolution -> resolution.conclude(evidence, now);
                case Stage.Confirmation confirmation -> {
                    evidence.demand(confirmation);
                    yield confirmation;
                }
                case Stage.Aftercare aftercare -> aftercare;
            };
        });
    }
}
