package dovod.orders;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All rows about one posting, for whoever goes over many of them.
 *
 * @param cancelledBy as in {@link PostingStory}
 * @param cluster the marketplace's district where it goes to
 * @param moneyLookedAt when somebody last looked into the books for it; null for never
 * @param returnsLookedAt the same for returns
 */
public record PostingFile(
        UUID shop,
        String posting,
        String order,
        String scheme,
        String status,
        @Nullable Instant createdAt,
        @Nullable String cancelledBy,
        @Nullable String cancelReason,
        @Nullable String city,
        @Nullable String cluster,
        Instant knownAt,
        List<ToldPosting.Item> items,
        List<PostingFact> facts,
        List<BookEntry> entries,
        List<ReturnFile> returns,
        @Nullable Instant moneyLookedAt,
        @Nullable Instant returnsLookedAt) {

    public boolean isCancelled() {
        return status.equals("cancelled");
    }

    /** True when something told says that the goods had left the warehouse. */
    public boolean isHandedOver() {
        return facts.stream().anyMatch(PostingFact::isHandedOver);
    }
}
