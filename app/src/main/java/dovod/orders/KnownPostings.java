package dovod.orders;

import dovod.catalog.Product;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows about some postings of one shop, and the stories they tell. */
record KnownPostings(
        List<KnownPosting> postings,
        List<KnownItem> items,
        List<KnownFact> facts,
        List<MoneyLine> money,
        List<ReturnLine> returns,
        List<KnownLook> looks) {

    static final KnownPostings NONE =
            new KnownPostings(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    Stream<String> skus() {
        return items.stream().map(row -> row.item().sku());
    }

    List<PostingStory> stories(Map<String, Product> cards) {
        return postings.stream().map(posting -> story(posting, cards)).toList();
    }

    private PostingStory story(KnownPosting posting, Map<String, Product> cards) {
        var number = posting.posting();
        var itsFacts = of(facts, KnownFact::posting, number);
        var itsMoney = of(money, MoneyLine::posting, number);
        var itsReturns = of(returns, ReturnLine::posting, number);
        var itsLooks = of(looks, KnownLook::posting, number);
        var missing = Absences.of(posting, itsFacts, !itsMoney.isEmpty(), !itsReturns.isEmpty(), itsLooks);
        return new PostingStory(
                number,
                posting.order(),
                posting.scheme(),
                posting.status(),
                posting.cancelReason(),
                posting.cancelledBy(),
                posting.warehouse(),
                posting.city(),
                Stream.concat(Timeline.of(itsFacts).stream(), missing.stream()).toList(),
                of(items, KnownItem::posting, number).stream()
                        .map(row -> goods(row.item(), cards))
                        .toList(),
                itsMoney,
                moneyLookedAt(itsLooks),
                itsReturns,
                posting.knownAt());
    }

    private static @Nullable Instant moneyLookedAt(List<KnownLook> looks) {
        return looks.stream()
                .filter(look -> look.what() == Look.MONEY)
                .map(KnownLook::at)
                .findFirst()
                .orElse(null);
    }

    private static <T> List<T> of(List<T> rows, Function<T, String> posting, String number) {
        return rows.stream().filter(row -> posting.apply(row).equals(number)).toList();
    }

    private static Goods goods(ToldPosting.Item item, Map<String, Product> cards) {
        var card = cards.get(item.sku());
        return new Goods(
                item.sku(),
                item.offerId(),
                item.name(),
                card == null ? null : card.picture(),
                item.quantity(),
                item.price());
    }
}
