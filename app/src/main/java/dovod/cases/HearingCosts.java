package dovod.cases;

import dovod.ledger.CostChanged;
import dovod.ledger.CostCrossed;
import dovod.platform.Live;
import dovod.remedies.GrantChanged;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what cases cost and what is given in them: their open pages want to be told, and the lists when somebody is to decide. */
@Component
class HearingCosts {

    private final Live live;

    HearingCosts(Live live) {
        this.live = live;
    }

    @EventListener
    void hear(CostChanged changed) {
        live.tell(changed.tenant(), CaseTopic.of(changed.caseId()), CaseTopic.CHANGED);
    }

    /** What is asked for counts in the navigation; what is given stands on the page of its case. */
    @EventListener
    void hear(GrantChanged changed) {
        live.tell(changed.tenant(), List.of(CaseTopic.of(changed.caseId()), CaseTopic.INBOX), CaseTopic.CHANGED);
    }

    @EventListener
    void hear(CostCrossed crossed) {
        live.tell(crossed.tenant(), List.of(CaseTopic.INBOX), CaseTopic.CHANGED);
    }
}
