package dovod.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a case adds to the sums of the reports. */
final class Shares {

    private final KeptCase kept;
    private final Map<Share.Place, Share> shares = new LinkedHashMap<>();

    private Shares(KeptCase kept) {
        this.kept = kept;
    }

    /** @param entries of this very case */
    static List<Share> of(KeptCase kept, Collection<Entry> entries) {
        var shares = new Shares(kept);
        entries.forEach(shares::add);
        return shares.shares.values().stream()
                .map(Shares::once)
                .sorted(Share.ORDER)
                .toList();
    }

    /** What must be added to the sums, where the first was in them and the second shall be. */
    static List<Share> difference(Collection<Share> before, Collection<Share> now) {
        return sum(Stream.concat(before.stream().map(Share::negated), now.stream()));
    }

    static List<Share> sum(Stream<Share> shares) {
        var sums = new HashMap<Share.Place, Share>();
        shares.forEach(share -> sums.merge(share.place(), share, Share::plus));
        return sums.values().stream()
                .filter(share -> !share.isNothing())
                .sorted(Share.ORDER)
                .toList();
    }

    private void add(Entry entry) {
        add(Dimension.ALL, "", entry);
        add(Dimension.PRODUCT, kept.sku() == null ? "" : kept.shop() + "/" + kept.sku(), entry);
        add(Dimension.REASON, Objects.requireNonNullElse(reason(entry), ""), entry);
        if (entry.part() != null) {
            add(Dimension.PART, entry.part(), entry);
        }
        if (entry.person() != null) {
            add(Dimension.PERSON, entry.person().toString(), entry);
        }
    }

    private @Nullable String reason(Entry entry) {
        return entry.reason() == null ? kept.reason() : entry.reason();
    }

    private void add(Dimension dimension, String key, Entry entry) {
        add(dimension, key, entry.kind().code(), entry.amount().minor(), entry.worked());
        add(dimension, key, Share.TOTAL, entry.spent() - entry.recovered(), entry.worked());
    }

    private void add(Dimension dimension, String key, String kind, long amount, long seconds) {
        var share = new Share(kept.month(), dimension.code(), key, kind, amount, seconds, 1);
        shares.merge(share.place(), share, Share::plus);
    }

    /** However many entries there are, it is one case. */
    private static Share once(Share share) {
        return new Share(
                share.month(), share.dimension(), share.key(), share.kind(), share.amount(), share.seconds(), 1);
    }
}
