package dovod.care;

import dovod.cases.CaseId;
import dovod.cases.ReopeningCase;
import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** Goes back to an earlier stage, with a reason; a case that was closed opens again. */
@Component
public class ReopeningStage {

    private final Tenancy tenancy;
    private final ChangingCare changing;
    private final ReopeningCase reopening;
    private final Clock clock;

    ReopeningStage(Tenancy tenancy, ChangingCare changing, ReopeningCase reopening, Clock clock) {
        this.tenancy = tenancy;
        this.changing = changing;
        this.reopening = reopening;
        this.clock = clock;
    }

    /**
     * @param stage code of {@link Stage.Name}
     * @throws Refused {@code reason_needed} on {@code reason}, {@code care_stage_unknown} on {@code stage}; {@code
     *     care_not_earlier} (conflict) for one that does not lie behind
     */
    public void reopen(Actor actor, CaseId id, String stage, String reason) {
        actor.need(Right.WORK_CASES);
        var name = name(stage);
        var why = Text.reason(reason);
        tenancy.run(actor.tenant(), () -> {
            changing.change(
                    actor,
                    id,
                    "care.told.reopened",
                    (before, file) -> {
                        var earlier = before.reopen(name, clock.instant());
                        if (file.row().closedAt() != null) {
                            reopening.reopen(actor, id, why);
                        }
                        return earlier;
                    },
                    "=care.stage." + name.code(),
                    why);
        });
    }

    private static Stage.Name name(String code) {
        return Arrays.stream(Stage.Name.values())
                .filter(name -> name.code().equals(code))
                .filter(name -> name != Stage.Name.CONSULTATION)
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.field("stage", "care_stage_unknown")));
    }
}
