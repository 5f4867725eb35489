package dovod.lib.ozon;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One accrual of a posting, from {@code /v1/finance/accrual/postings}.
 *
 * @param postingNumber the posting
 * @param date day of the accrual
 * @param typeId kind, named by {@link Finances#accrualTypes()}
 * @param accrued the sum; null if not said
 * @param sku product; 0 if for none
 * @param quantity pieces; 0 if not said
 * @param sellerPrice the seller's price; null if not said
 */
public record PostingAccrual(
        String postingNumber,
        @Nullable LocalDate date,
        long typeId,
        @Nullable Amount accrued,
        long sku,
        int quantity,
        @Nullable Amount sellerPrice) {

    static PostingAccrual read(String postingNumber, Fields fields) {
        return new PostingAccrual(
                postingNumber,
                fields.day("accrual_date"),
                fields.whole("type_id"),
                Amount.of(fields, "accrued"),
                fields.whole("sku"),
                fields.count("quantity"),
                Amount.of(fields, "seller_price"));
    }
}
