package dovod.channels.ozon;

import dovod.kernel.Actor;
import dovod.kernel.TenantId;
import dovod.lib.ozon.OzonLimits;
import dovod.orders.OrderMoment;
import dovod.orders.OrderStories;
import dovod.orders.PostingStory;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether a buyer may be written to because of how the posting stands: FBS and rFBS from payment until 72 hours after
 * delivery. Of FBO only the buyer's own words open the chat.
 */
@Component
class DeliveryWindow {

    private static final Set<String> OVER = Set.of("cancelled", "delivered", "not_accepted");

    private final OrderStories stories;
    private final Clock clock;

    DeliveryWindow(OrderStories stories, Clock clock) {
        this.stories = stories;
        this.clock = clock;
    }

    boolean isOpen(TenantId tenant, UUID shop, @Nullable String posting) {
        return posting != null
                && stories.ofScheme(Actor.desk(tenant), shop, posting, "fbs")
                        .filter(this::isOpen)
                        .isPresent();
    }

    private boolean isOpen(PostingStory story) {
        return !OVER.contains(story.status()) || story.status().equals("delivered") && isFresh(story);
    }

    private boolean isFresh(PostingStory story) {
        var limit = clock.instant().minus(OzonLimits.START_WINDOW);
        return story.timeline().stream()
                .filter(moment -> moment.tone() == OrderMoment.Tone.GOOD)
                .map(OrderMoment::at)
                .filter(Objects::nonNull)
                .anyMatch(delivered -> delivered.isAfter(limit));
    }
}
