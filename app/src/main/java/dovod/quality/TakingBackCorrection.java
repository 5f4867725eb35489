package dovod.quality;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Live;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes a correction back: the machine's own word stands again. */
@Component
public class TakingBackCorrection {

    private final Tenancy tenancy;
    private final JdbcCorrections corrections;
    private final Topics topics;
    private final Audit audit;
    private final Live live;
    private final Clock clock;

    TakingBackCorrection(
            Tenancy tenancy, JdbcCorrections corrections, Topics topics, Audit audit, Live live, Clock clock) {
        this.tenancy = tenancy;
        this.corrections = corrections;
        this.topics = topics;
        this.audit = audit;
        this.live = live;
        this.clock = clock;
    }

    public void takeBack(Actor actor, UUID id) {
        actor.need(Right.WORK_CASES);
        tenancy.run(actor.tenant(), () -> {
            var said = corrections.find(actor.tenant(), id).orElseThrow(NotFound::new);
            corrections.undo(actor.tenant(), id, actor.personId(), clock.instant());
            if (said.kind() == CorrectionKind.TOPIC) {
                topics.undone(actor.tenant(), said);
            }
            audit.did(
                    actor,
                    "verdict.restored",
                    "conversation:" + said.conversation(),
                    Map.of("kind", said.kind().code(), "quote", said.quote()));
            live.tell(actor.tenant(), "conversation:" + said.conversation(), "judged");
        });
    }
}
