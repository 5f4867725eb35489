package dovod.claims;

import dovod.catalog.Product;
import dovod.kernel.Actor;
import dovod.kernel.Language;
import dovod.kernel.Money;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Dictionary;
import dovod.platform.Tenancy;
import dovod.platform.Words;
import dovod.reviews.Vanishing;
import dovod.reviews.Vanishings;
import dovod.reviews.Voice;
import dovod.reviews.Voices;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks for a review back that the marketplace no longer shows: drafts the claim, and opens what a person made of it. */
@Component
public class ClaimingReview {

    private static final String TOPIC = "reviews";

    private final Tenancy tenancy;
    private final Vanishings vanishings;
    private final Voices voices;
    private final OpeningClaim opening;
    private final ClaimPacks packs;
    private final Dictionary dictionary;

    ClaimingReview(
            Tenancy tenancy,
            Vanishings vanishings,
            Voices voices,
            OpeningClaim opening,
            ClaimPacks packs,
            Dictionary dictionary) {
        this.tenancy = tenancy;
        this.vanishings = vanishings;
        this.voices = voices;
        this.opening = opening;
        this.packs = packs;
        this.dictionary = dictionary;
    }

    /** @throws dovod.kernel.NotFound when there is no such vanishing */
    public NewClaim draft(Actor actor, UUID vanishing) {
        actor.need(Right.WORK_CASES);
        var gone = vanishings.one(actor, vanishing);
        var review = gone.review();
        var name = voices.product(actor, review).map(Product::name).orElse("");
        var words = dictionary.in(Language.RU, packs.of(ClaimPacks.FIRST).zone());
        return new NewClaim(
                review.source().shop(),
                ClaimPacks.FIRST,
                TOPIC,
                words.say("claims.review.title", review.address().id()),
                facts(gone, name, words),
                "",
                review.sku(),
                name,
                1,
                Money.roubles(0),
                gone.noticedAt(),
                null,
                List.of(),
                null);
    }

    /**
     * Opens the claim, and the vanishing is claimed by it.
     *
     * @throws Refused with all that is wrong; {@code vanishing_settled} (conflict) when it is not open any more
     */
    public UUID open(Actor actor, UUID vanishing, NewClaim claim) {
        return tenancy.in(actor.tenant(), () -> {
            var id = opening.open(actor, claim);
            vanishings.claimed(actor, vanishing, id);
            return id;
        });
    }

    private static String facts(Vanishing gone, String product, Words words) {
        var review = gone.review();
        var first = words.say(
                "claims.review.first",
                review.address().id(),
                product.isEmpty() ? "none" : product,
                review.sku(),
                review.stars(),
                words.day(review.publishedAt()),
                words.moment(gone.lastSeenAt()),
                words.moment(gone.noticedAt()));
        return first + "\n" + said(review, words);
    }

    private static String said(Voice review, Words words) {
        return review.text().isEmpty()
                ? words.say("claims.review.mark")
                : words.say("claims.review.text", review.text());
    }
}
