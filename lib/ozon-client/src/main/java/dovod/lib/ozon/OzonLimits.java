package dovod.lib.ozon;

import java.time.Duration;
import java.util.List;

/**
 * Figures of the Seller API documentation (OpenAPI document of 2026-08-14 and its notes up to 2026-09-28). Each names
 * the method or section that states it. Sizes and types of chat files are stated nowhere.
 */
public final class OzonLimits {
    /** {@code /v1/chat/send/message}: "plain text from 1 to 1000 symbols". Counted in UTF-16 units, the strictest way. */
    public static final int CHAT_TEXT = 1000;
    /** {@code /v3/chat/list}, {@code limit}: was 1000 until 2025-10-16. */
    public static final int CHAT_PAGE = 100;
    /** {@code /v3/chat/history}, {@code limit}. */
    public static final int HISTORY_PAGE = 1000;
    /** {@code /v3/posting/fbo/list} and {@code /v4/posting/fbs/list}, {@code limit}. */
    public static final int POSTING_PAGE = 100;
    /** {@code /v3/posting/fbo/list}, {@code filter.posting_numbers} and {@code filter.order_numbers}. */
    public static final int FBO_NUMBERS = 1000;
    /** {@code /v4/posting/fbs/list}, {@code filter.order_numbers}. */
    public static final int FBS_ORDER_NUMBERS = 100;
    /** Posting lists: a longer period answers {@code PERIOD_IS_TOO_LONG}. */
    public static final Duration POSTING_PERIOD = Duration.ofDays(365);
    /** {@code /v1/finance/accrual/postings}, {@code posting_numbers}. */
    public static final int ACCRUAL_POSTINGS = 200;
    /** {@code /v3/finance/transaction/list}, {@code page_size}. */
    public static final int TRANSACTION_PAGE = 1000;
    /** {@code /v1/returns/list}, {@code limit}. */
    public static final int RETURN_PAGE = 500;
    /** {@code /v1/returns/list}, {@code filter.posting_numbers}. */
    public static final int RETURN_POSTING_NUMBERS = 50;
    /** {@code /v1/analytics/stocks}, {@code skus}. */
    public static final int STOCK_SKUS = 100;
    /** {@code /v3/supply-order/list}, {@code limit}. */
    public static final int SUPPLY_PAGE = 100;
    /** {@code /v1/removal/from-stock/list}, {@code limit}. */
    public static final int REMOVAL_PAGE = 500;
    /** {@code /v3/product/list}, {@code limit}, and {@code /v3/product/info/list}, ids in one request. */
    public static final int PRODUCT_PAGE = 1000;
    /** {@code /v2/review/list}, {@code /v1/review/comment/list} and {@code /v1/question/list}, {@code limit}. */
    public static final int REVIEW_PAGE = 100;
    /** {@code /v2/review/list} and {@code /v1/review/comment/list}, {@code limit}: fewer are refused. */
    public static final int LEAST_REVIEW_PAGE = 20;
    /** {@code /v2/review/list}, {@code filters.skus}. */
    public static final int REVIEW_SKUS = 1000;
    /** {@code /v2/review/change-status}, {@code review_ids}. */
    public static final int REVIEW_IDS = 100;
    /** {@code /v1/question/answer/create}, {@code text}: at least this many. */
    public static final int SHORTEST_ANSWER = 2;
    /** {@code /v1/question/answer/create}, {@code text}: at most this many. For comments on reviews none is stated. */
    public static final int LONGEST_ANSWER = 3000;
    /** {@code /v1/seller-actions/create/voucher}, {@code title}. */
    public static final int ACTION_TITLE = 256;
    /** {@code /v1/seller-actions/create/voucher}, {@code user_ids}. */
    public static final int VOUCHER_USERS = 50;
    /** {@code /v1/seller-actions/list} and {@code /products/*}, {@code limit} and products in one request. */
    public static final int ACTION_PAGE = 100;
    /** Knowledge base "Купоны": codes of one promotion. */
    public static final int VOUCHER_CODES = 10_000;

    /** {@code /v1/chat/send/message}: how long after the buyer's last message the seller may answer. */
    public static final Duration REPLY_WINDOW = Duration.ofHours(48);
    /** {@code /v1/chat/start}: FBS and rFBS only, after payment or after delivery. */
    public static final Duration START_WINDOW = Duration.ofHours(72);

    /** "Limits" section of 2026-09-25: requests a second per Client-Id over all methods. */
    public static final int REQUESTS_PER_SECOND = 50;

    /** Addresses that pushes come from. Pushes carry no signature. */
    public static final List<String> PUSH_SOURCES = List.of("195.34.21.0/24", "185.73.192.0/22", "91.223.93.0/24");
    /** A push that is handled for longer counts as failed; an average over 1.5 s counts as unstable. */
    public static final Duration PUSH_ANSWER = Duration.ofSeconds(5);

    private OzonLimits() {}

    static void atMost(int most, int actual, String what) {
        if (actual > most) {
            throw new IllegalArgumentException("%s: %d, but Ozon takes at most %d".formatted(what, actual, most));
        }
    }

    static void page(int most, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("A page holds at least one element, not " + limit);
        }
        atMost(most, limit, "Page");
    }
}
