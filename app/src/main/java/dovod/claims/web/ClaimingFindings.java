package dovod.claims.web;

import dovod.investigations.spi.FindingsAct;
import org.springframework.stereotype.Component;

/** The button under the findings of the sweep. */
@Component
class ClaimingFindings implements FindingsAct {

    @Override
    public String title() {
        return "claims.findings.claim";
    }

    @Override
    public String path() {
        return ClaimPages.PAGE + "/of-findings";
    }
}
