package dovod.ledger;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What entries of marketplaces' books are in the ledger, from the rule packs in {@code rules/costs/}. */
@Component
public class BookKinds {

    private final Map<String, Map<String, CostKind>> kinds;

    BookKinds() {
        kinds = CostPack.all().stream().collect(Collectors.toUnmodifiableMap(CostPack::marketplace, CostPack::entries));
    }

    /**
     * @param told the marketplace's word for the sort of an entry about one order
     * @return carrying, when no pack knows the word
     */
    public CostKind of(String marketplace, String told) {
        var word = told.toLowerCase(Locale.ROOT);
        return kinds.getOrDefault(marketplace, Map.of()).entrySet().stream()
                .filter(kind -> word.contains(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(CostKind.LOGISTICS);
    }
}
