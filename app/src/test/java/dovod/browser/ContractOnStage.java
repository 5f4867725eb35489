package dovod.browser;

import dovod.cast.Cast;
import dovod.contracts.AddingContract;
import dovod.contracts.AddingVersion;
import dovod.contracts.Comparing;
import dovod.contracts.ContractTexts;
import dovod.contracts.WritingDuty;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A contract of three versions, with a task because of one of them. */
@Component
final class ContractOnStage {

    private final AddingContract adding;
    private final AddingVersion versions;
    private final Comparing comparing;
    private final WritingDuty duties;

    ContractOnStage(AddingContract adding, AddingVersion versions, Comparing comparing, WritingDuty duties) {
        this.adding = adding;
        this.versions = versions;
        this.comparing = comparing;
        this.duties = duties;
    }

    UUID set() {
        return ContractTexts.stage(Cast.VERA, adding, versions, comparing, duties);
    }
}
