package dovod.investigations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something that a person said about an order.
 *
 * @param id what it comes to, as the rule pack names it
 * @param support true when somebody of the marketplace's support said it, false when the buyer did
 * @param name who, as they signed; empty when they did not
 * @param quote the sentence
 */
public record Statement(String id, boolean support, String name, String quote, UUID conversation, Instant at) {

    Evidence evidence() {
        var key = support ? "said.support" : "said.buyer";
        return new Evidence(key, List.of(quote, name), "chat", at, at);
    }
}
