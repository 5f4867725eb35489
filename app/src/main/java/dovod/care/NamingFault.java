package dovod.care;

import dovod.cases.CaseId;
import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says whose fault it is, with the reason, and what exactly is wrong with which part. */
@Component
public class NamingFault {

    /** As somebody wrote it; codes of {@link Fault} and {@link Symptom}. */
    public record NewFinding(String fault, String reason, String symptom, String part, String batch, String step) {}

    private final ChangingCare changing;
    private final Clock clock;

    NamingFault(ChangingCare changing, Clock clock) {
        this.changing = changing;
        this.clock = clock;
    }

    /**
     * @throws Refused {@code care_not_now} (conflict) in a later stage; {@code care_fault_unknown} on {@code fault},
     *     {@code care_symptom_unknown} on {@code symptom}, {@code reason_needed} on {@code reason}
     */
    public void name(Actor actor, CaseId id, NewFinding written) {
        var fault = Fault.ofCode(written.fault())
                .orElseThrow(() -> new Refused(Refusal.field("fault", "care_fault_unknown")));
        var reason = Text.reason(written.reason());
        var symptom = symptom(written.symptom());
        changing.change(
                actor,
                id,
                "care.told.fault",
                (stage, file) -> Legal.examination(stage)
                        .find(new Finding(
                                fault,
                                reason,
                                symptom,
                                Text.optional("part", written.part(), Text.LINE),
                                Text.optional("batch", written.batch(), Text.LINE),
                                Text.optional("step", written.step(), Text.LINE),
                                actor.personId(),
                                clock.instant())),
                "=care.fault." + fault.code(),
                reason);
    }

    private static @Nullable Symptom symptom(String code) {
        return code.isEmpty()
                ? null
                : Symptom.ofCode(code).orElseThrow(() -> new Refused(Refusal.field("symptom", "care_symptom_unknown")));
    }
}
