package dovod.orders.rest;

import dovod.kernel.Actor;
import dovod.orders.OrderStories;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/orders}: what is known of an order. */
@RestController
class OrderApi {

    private final OrderStories stories;

    OrderApi(OrderStories stories) {
        this.stories = stories;
    }

    /** By the number of an order or of one of its postings. */
    @GetMapping("/api/v1/orders/{number}")
    OrderJson order(Actor actor, @PathVariable String number) {
        return OrderJson.of(number, stories.byNumber(actor, number));
    }
}
