package dovod.sandbox.world;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A posting: what is shipped together of an order.
 *
 * @param number the order's number, a dash and the posting's place in it, for instance {@code 48866017-0495-1}
 * @param orderId the order's own number
 * @param scheme whose warehouse ships
 * @param lines the products
 * @param terms when what was agreed
 * @param route from where to where
 * @param steps the states it was in, the oldest first; never empty
 * @param cancellation why it was cancelled, if it was
 */
public record Posting(
        String number,
        long orderId,
        Scheme scheme,
        List<PostingLine> lines,
        Terms terms,
        Route route,
        List<Step> steps,
        @Nullable Cancellation cancellation) {

    public static final String CANCELED = "posting_canceled";

    public Posting {
        if (!number.matches("[0-9]{4,12}-[0-9]{4}-[0-9]{1,3}")) {
            throw new IllegalArgumentException("A posting's number looks like 48866017-0495-1, not like " + number);
        }
        lines = List.copyOf(lines);
        steps = List.copyOf(steps);
    }

    /** The order's number: the posting's without its last part. */
    public String orderNumber() {
        return number.substring(0, number.lastIndexOf('-'));
    }

    /** What messages about this posting carry as their context. */
    public Subject subject() {
        return new Subject(orderNumber(), Long.toString(lines.getFirst().sku()));
    }

    /** The present state, in the words of pushes. */
    public String substatus() {
        return steps.getLast().state();
    }

    public String previousSubstatus() {
        return steps.size() < 2 ? "" : steps.get(steps.size() - 2).state();
    }

    /** The present state, in the words of lists. */
    public String status() {
        return Statuses.of(scheme, substatus());
    }

    public Instant changedAt() {
        return steps.getLast().at();
    }

    /** When it reached the buyer. */
    public Optional<Instant> deliveredAt() {
        return reached("posting_delivered", "posting_received", "posting_conditionally_delivered");
    }

    /** When it was first handed over to be carried. */
    public Optional<Instant> shippedAt() {
        return reached("posting_in_carriage", "posting_on_way_to_city", "posting_transferring_to_delivery");
    }

    public BigDecimal price() {
        return lines.stream()
                .map(line -> line.price().multiply(BigDecimal.valueOf(line.quantity())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The same posting with the price of a product changed by a promo code. */
    Posting cheaper(long sku, BigDecimal by) {
        var changed = lines.stream()
                .map(line -> line.sku() == sku ? line.cheaper(by) : line)
                .toList();
        return new Posting(number, orderId, scheme, changed, terms, route, steps, cancellation);
    }

    Posting moved(Step step) {
        var more = Stream.concat(steps.stream(), Stream.of(step)).toList();
        return new Posting(number, orderId, scheme, lines, terms, route, more, cancellation);
    }

    Posting cancelled(Cancellation why, Instant at) {
        var moved = moved(new Step(CANCELED, at));
        return new Posting(number, orderId, scheme, lines, terms, route, moved.steps, why);
    }

    Posting agreed(Terms changed) {
        return new Posting(number, orderId, scheme, lines, changed, route, steps, cancellation);
    }

    private Optional<Instant> reached(String... states) {
        return steps.stream()
                .filter(step -> List.of(states).contains(step.state()))
                .map(Step::at)
                .findFirst();
    }
}
