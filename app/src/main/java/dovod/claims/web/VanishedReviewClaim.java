package dovod.claims.web;

import dovod.reviews.spi.VanishingAct;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** From a review that vanished to a claim that asks for it back. */
@Component
class VanishedReviewClaim implements VanishingAct {

    @Override
    public String title() {
        return "claims.of_review";
    }

    @Override
    public String path(UUID vanishing) {
        return ClaimPages.PAGE + "/new?vanishing=" + vanishing;
    }

    @Override
    public String madeTitle() {
        return "claims.of_review.made";
    }

    @Override
    public String made(UUID claim) {
        return ClaimPages.PAGE + "/" + claim;
    }
}
