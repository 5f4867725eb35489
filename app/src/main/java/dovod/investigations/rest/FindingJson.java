package dovod.investigations.rest;

import dovod.investigations.Evidence;
import dovod.investigations.Finding;
import dovod.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A finding as the API tells it. Amounts are in units of the currency, times in UTC. */
record FindingJson(
        UUID id,
        UUID shop,
        String kind,
        String state,
        @Nullable String posting,
        @Nullable String order,
        @Nullable String sku,
        @Nullable String product,
        int quantity,
        Amount stake,
        LocalDate claimBy,
        long daysLeft,
        Instant foundAt,
        @Nullable UUID claim,
        @Nullable String reason,
        List<Line> calculation,
        List<Fact> evidence) {

    static FindingJson of(Finding finding, LocalDate today) {
        return new FindingJson(
                finding.id(),
                finding.shop(),
                finding.kind().code(),
                finding.state().code(),
                finding.posting(),
                finding.order(),
                finding.sku(),
                finding.product(),
                finding.quantity(),
                Amount.of(finding.stake()),
                finding.claimBy(),
                finding.daysLeft(today),
                finding.foundAt(),
                finding.claim(),
                finding.reason(),
                finding.calculation().stream()
                        .map(line -> new Line(line.key(), line.arguments()))
                        .toList(),
                finding.evidence().stream().map(Fact::of).toList());
    }

    record Amount(BigDecimal amount, String currency) {
        static Amount of(Money money) {
            return new Amount(BigDecimal.valueOf(money.minor(), 2), money.currency());
        }
    }

    record Line(String kind, List<Object> detail) {}

    record Fact(
            String kind,
            List<Object> detail,
            String source,
            @Nullable Instant happenedAt,
            Instant knownAt) {
        static Fact of(Evidence fact) {
            return new Fact(fact.key(), fact.arguments(), fact.source(), fact.happenedAt(), fact.knownAt());
        }
    }
}
