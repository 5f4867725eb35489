package dovod.sandbox.world;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Money that the marketplace put down to the seller, in roubles; what is taken from the seller is negative.
 *
 * @param id the operation's number
 * @param at when
 * @param kind what for
 * @param postingNumber the posting, or the number of another unit such as an advertising contract
 * @param skus the products concerned
 * @param sale price of the goods, negative for a return
 * @param commission of the marketplace
 * @param services by the name of the accrual type, see {@link AccrualType}
 */
public record FinanceEntry(
        long id,
        Instant at,
        Kind kind,
        String postingNumber,
        List<Long> skus,
        BigDecimal sale,
        BigDecimal commission,
        Map<String, BigDecimal> services) {

    public FinanceEntry {
        skus = List.copyOf(skus);
        services = new TreeMap<>(services);
        services.keySet().forEach(AccrualType::named);
    }

    public BigDecimal total() {
        return services.values().stream().reduce(sale.add(commission), BigDecimal::add);
    }

    /** What money is for, with the words of {@code /v3/finance/transaction/list}. */
    public enum Kind {
        DELIVERED("OperationAgentDeliveredToCustomer", "Доставка покупателю", "orders"),
        RETURNED("ClientReturnAgentOperation", "Получение возврата, отмены, невыкупа от покупателя", "returns"),
        RETURN_HANDLED("OperationItemReturn", "Доставка и обработка возврата, отмены, невыкупа", "returns"),
        ACQUIRING("MarketplaceRedistributionOfAcquiringOperation", "Оплата эквайринга", "other"),
        STORED("OperationMarketplaceServiceStorage", "Услуга размещения товаров на складе", "services"),
        PROMOTED("MarketplaceMarketingActionCostOperation", "Услуги продвижения товаров", "services"),
        LOST("OperationLackWriteOff", "Компенсация за утерянный на складе товар", "compensation"),
        COMPENSATED("MarketplaceSellerCompensationOperation", "Прочие компенсации", "compensation"),
        CLAIMED("OperationClaim", "Начисления по претензиям", "compensation"),
        DAMAGED("OperationDefectiveWriteOff", "Компенсация за повреждённый на складе товар", "compensation"),
        TAKEN_BACK("MarketplaceSellerDecompensationOperation", "Возврат компенсации", "compensation");

        private final String operation;
        private final String words;
        private final String type;

        Kind(String operation, String words, String type) {
            this.operation = operation;
            this.words = words;
            this.type = type;
        }

        public String operation() {
            return operation;
        }

        public String words() {
            return words;
        }

        public String type() {
            return type;
        }
    }
}
