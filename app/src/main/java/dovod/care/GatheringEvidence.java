package dovod.care;

import dovod.cases.CaseFile;
import dovod.kernel.Actor;
import org.springframework.stereotype.Component;

/** Gathers what there is of evidence for leaving the stage a case is in. */
@Component
class GatheringEvidence {

    private final JdbcInquiries inquiries;

    GatheringEvidence(JdbcInquiries inquiries) {
        this.inquiries = inquiries;
    }

    Evidence of(Actor actor, CaseFile file, Stage stage) {
        var open = (int) inquiries.of(actor.tenant(), file.row().id().value()).stream()
                .filter(Inquiry::isOpen)
                .count();
        return evidence(actor, file, stage, open);
    }

    static Evidence evidence(Actor actor, CaseFile file, Stage stage, int openInquiries) {
        return new Evidence(
                actor.language(),
                openInquiries,
                Strands.wroteSince(file, stage.progress().since()));
    }
}
