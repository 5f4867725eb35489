package dovod.claims.web;

import dovod.investigations.spi.InvestigationAct;
import org.springframework.stereotype.Component;

/** From the fate of an order to a claim about it, drafted of what was found. */
@Component
class ClaimingOrder implements InvestigationAct {

    @Override
    public String title() {
        return "claims.of_order";
    }

    @Override
    public String path(String posting) {
        return ClaimPages.PAGE + "/new?order=" + posting;
    }
}
