package dovod.reviews.rest;

import dovod.kernel.Actor;
import dovod.reviews.Mark;
import dovod.reviews.Marks;
import dovod.reviews.Vanishing;
import dovod.reviews.Vanishings;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/vanished-reviews} and {@code /api/v1/product-marks}. */
@RestController
@RequestMapping("/api/v1")
class VanishingRest {

    private final Vanishings vanishings;
    private final Marks marks;

    VanishingRest(Vanishings vanishings, Marks marks) {
        this.vanishings = vanishings;
        this.marks = marks;
    }

    /** @param state open, returned, dismissed or claimed */
    record VanishingJson(
            UUID id,
            VoiceJson review,
            Instant lastSeenAt,
            Instant noticedAt,
            String state,
            @Nullable Instant settledAt,
            @Nullable UUID claim,
            @Nullable String reason) {

        static VanishingJson of(Vanishing vanishing) {
            return new VanishingJson(
                    vanishing.id(),
                    VoiceJson.of(vanishing.review()),
                    vanishing.lastSeenAt(),
                    vanishing.noticedAt(),
                    vanishing.state().code(),
                    vanishing.settledAt(),
                    vanishing.claim(),
                    vanishing.reason());
        }
    }

    record ReasonJson(@Nullable String reason) {}

    /**
     * @param mean from 1 to 5; 0 when there is none
     * @param bad of three stars or fewer
     * @param thanks that thank the support
     */
    record MarkJson(double mean, long marks, long bad, long thanks) {
        static MarkJson of(Mark mark) {
            return new MarkJson(mark.mean(), mark.marks(), mark.bad(), mark.thanks());
        }
    }

    /** @param recent of the last ninety days */
    record ProductMarksJson(UUID shop, String sku, String name, MarkJson all, MarkJson recent) {}

    @GetMapping("/vanished-reviews")
    List<VanishingJson> vanishings(Actor actor) {
        return vanishings.all(actor).stream().map(VanishingJson::of).toList();
    }

    @GetMapping("/vanished-reviews/{id}")
    VanishingJson vanishing(Actor actor, @PathVariable UUID id) {
        return VanishingJson.of(vanishings.one(actor, id));
    }

    @PostMapping("/vanished-reviews/{id}/dismissal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dismissVanishing(Actor actor, @PathVariable UUID id, @RequestBody ReasonJson why) {
        vanishings.dismiss(actor, id, why.reason() == null ? "" : why.reason());
    }

    @GetMapping("/product-marks")
    List<ProductMarksJson> productMarks(Actor actor) {
        return marks.products(actor).stream()
                .map(one -> new ProductMarksJson(
                        one.shop(), one.sku(), one.name(), MarkJson.of(one.all()), MarkJson.of(one.recent())))
                .toList();
    }
}
