package dovod.channels.ozon;

import dovod.lib.ozon.Cancellation;
import dovod.lib.ozon.Canceller;
import dovod.lib.ozon.Posting;
import dovod.lib.ozon.PostingProduct;
import dovod.orders.ToldPosting;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Ozon's postings in the desk's words. */
final class Postings {

    private Postings() {}

    static ToldPosting told(Posting posting) {
        var analytics = posting.analytics();
        return new ToldPosting(
                posting.postingNumber(),
                posting.orderNumber(),
                posting.scheme().name().toLowerCase(Locale.ROOT),
                posting.status(),
                orNull(posting.substatus()),
                posting.createdAt(),
                posting.inProcessAt(),
                posting.deliveredAt(),
                cancellation(posting.cancellation()),
                analytics == null ? null : orNull(analytics.warehouseName()),
                analytics == null ? null : orNull(analytics.city()),
                posting.money() == null ? null : orNull(posting.money().clusterTo()),
                posting.products().stream().map(Postings::item).toList());
    }

    private static ToldPosting.@Nullable Cancellation cancellation(@Nullable Cancellation told) {
        return told == null
                ? null
                : new ToldPosting.Cancellation(told.reasonId(), told.reason(), by(told.by()), told.initiator());
    }

    private static String by(Canceller canceller) {
        return switch (canceller) {
            case SELLER -> "seller";
            case BUYER -> "buyer";
            case OZON -> "marketplace";
            case SYSTEM -> "system";
            case DELIVERY -> "delivery";
            case UNKNOWN -> "unknown";
        };
    }

    private static ToldPosting.Item item(PostingProduct product) {
        return new ToldPosting.Item(
                Long.toString(product.sku()),
                orNull(product.offerId()),
                product.name(),
                product.quantity(),
                Sums.of(product.price()));
    }

    static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
