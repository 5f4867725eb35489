package dovod.sandbox.script;

import dovod.sandbox.world.Cancellation;
import dovod.sandbox.world.FinanceEntry;
import dovod.sandbox.world.PostingDraft;
import dovod.sandbox.world.Warehouse;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is done in a scene. */
public sealed interface Deed {
    /**
     * Somebody of the cast writes in their chat, which is opened with their first words.
     *
     * @param who the cast's key
     * @param lines what they say
     * @param photo the drawing they send, or null
     */
    record Says(String who, List<String> lines, @Nullable Photo photo) implements Deed {}

    /** The seller writes, in the past only: what was answered before the story begins. */
    record Answers(String toWhom, List<String> lines) implements Deed {}

    /** An operator of the support writes in somebody's chat. */
    record OperatorSays(String operator, String chatOf, List<String> lines) implements Deed {}

    /** The other end of the chat reads what is there. */
    record Reads(String who) implements Deed {}

    /** The chat is closed. */
    record Closes(String who) implements Deed {}

    /** A buyer orders. */
    record Orders(PostingDraft draft) implements Deed {}

    /** The warehouse or the carrier moves a posting on. */
    record Moves(String posting, String state) implements Deed {}

    /** A posting is cancelled. */
    record Cancels(String posting, Cancellation why) implements Deed {}

    /** The promised delivery moves, both ends by this much. */
    record Postpones(String posting, Duration by) implements Deed {}

    /** Money is put down. */
    record Pays(
            FinanceEntry.Kind kind,
            String posting,
            BigDecimal sale,
            BigDecimal commission,
            Map<String, BigDecimal> services)
            implements Deed {}

    /** Pieces lie in a warehouse. */
    record Stocks(
            String product, Warehouse warehouse, int available, int reserved, int inTransit, int back, int defective)
            implements Deed {}

    /** Goods are on their way back. */
    record SendsBack(
            String posting, String type, String reason, Status status, Warehouse place, Optional<Status> compensation)
            implements Deed {}

    /**
     * A buyer leaves a review.
     *
     * @param key by which the story names it later
     * @param product the product's key
     * @param posting number of the order it belongs to, or empty; the API never tells
     * @param text empty for a mark without words
     * @param photos drawings
     */
    record Reviews(
            String key, String product, String name, String posting, int rating, String text, List<String> photos)
            implements Deed {}

    /**
     * Many buyers leave reviews, evenly over a time that ends with the scene; ratings and texts go round.
     *
     * @param key the first part of their keys: {@code crowd-1}, {@code crowd-2} and so on
     */
    record Crowd(String key, String product, int count, Duration over, List<Integer> ratings, List<String> texts)
            implements Deed {}

    /** Reviews are no longer there. */
    record Vanishes(List<String> keys) implements Deed {}

    /** Reviews are there again. */
    record Reappears(List<String> keys) implements Deed {}

    /** Somebody asks on a product's page. */
    record Asks(String key, String product, String name, String text) implements Deed {}

    /** A buyer looks for a promo code in the seller's messages and orders with it, or says that it does not work. */
    record UsesCode(String who, PostingDraft draft) implements Deed {}

    /**
     * The story stands still until the seller has answered somebody.
     *
     * @param atMost go on after this long all the same, or null to wait for ever
     */
    record Waits(String who, @Nullable Duration atMost) implements Deed {}

    /** A picture that the sandbox draws. */
    record Photo(String name, String drawing) {}

    /** A state in the marketplace's words. */
    record Status(int id, String name, String code) {}
}
