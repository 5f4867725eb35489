package dovod.investigations;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.orders.PostingFile;
import dovod.orders.PostingFiles;
import dovod.orders.ToldPosting;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What lost goods are worth by the formula, as the sweep reckons it, for whoever claims them by hand. */
@Component
public class ValuingGoods {

    private final Tenancy tenancy;
    private final PostingFiles files;
    private final Formulas formulas;
    private final Clock clock;
    private final SweepPack pack = SweepPacks.read("ozon");

    ValuingGoods(Tenancy tenancy, PostingFiles files, Formulas formulas, Clock clock) {
        this.tenancy = tenancy;
        this.files = files;
        this.formulas = formulas;
        this.clock = clock;
    }

    /**
     * One piece.
     *
     * @param posting in which it was sold; null when it was in none
     * @param sku null for the first product of the posting
     * @param event when it was lost: the prices of the days before count
     * @return empty when nothing tells a price
     */
    public Optional<Valued> value(
            Actor actor, UUID shop, @Nullable String posting, @Nullable String sku, LocalDate event) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> {
            var file = posting == null
                    ? Optional.<PostingFile>empty()
                    : files.of(actor.tenant(), shop, List.of(posting)).stream().findFirst();
            var item = file.flatMap(known -> item(known, sku));
            var product = sku == null ? item.map(ToldPosting.Item::sku).orElse(null) : sku;
            return product == null
                    ? Optional.empty()
                    : yardstick(actor, shop, event)
                            .value(
                                    file.map(PostingFile::scheme).orElse(""),
                                    product,
                                    moment(event),
                                    item.map(ToldPosting.Item::price).orElse(null));
        });
    }

    private static Optional<ToldPosting.Item> item(PostingFile file, @Nullable String sku) {
        return file.items().stream()
                .filter(item -> sku == null || item.sku().equals(sku))
                .findFirst();
    }

    private Instant moment(LocalDate event) {
        return event.atStartOfDay(pack.zone()).toInstant();
    }

    private Yardstick yardstick(Actor actor, UUID shop, LocalDate event) {
        int longest = pack.windows().stream().max(Comparator.naturalOrder()).orElse(0);
        var prices = new PriceHistory(files.sales(actor.tenant(), shop, event.minusDays(longest), pack.zone()));
        return new Yardstick(pack, prices, formulas.of(actor, shop).orElse(null), clock.instant());
    }
}
