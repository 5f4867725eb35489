package dovod.claims.web;

import dovod.claims.NewClaim;
import dovod.kernel.Ids;
import dovod.kernel.Money;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A claim as it was typed, field by field; what was not sent is empty. */
final class ClaimForm {

    private static final List<String> FIELDS = List.of(
            "shop",
            "topic",
            "title",
            "facts",
            "posting",
            "sku",
            "product",
            "quantity",
            "claimed",
            "discovered",
            "happened",
            "questions",
            "conversation",
            "vanishing");

    private final Map<String, String> typed = new HashMap<>();

    ClaimForm(Map<String, String> sent) {
        FIELDS.forEach(field -> typed.put(field, sent.getOrDefault(field, "")));
    }

    static ClaimForm empty() {
        return new ClaimForm(Map.of("topic", "goods", "quantity", "1"));
    }

    /** As the desk drafted it, to be checked. */
    static ClaimForm of(NewClaim draft, ZoneId zone) {
        var shop = draft.shop();
        return new ClaimForm(Map.ofEntries(
                Map.entry("shop", shop == null ? "" : shop.toString()),
                Map.entry("topic", draft.topic()),
                Map.entry("title", draft.title()),
                Map.entry("facts", draft.facts()),
                Map.entry("posting", draft.posting()),
                Map.entry("sku", draft.sku()),
                Map.entry("product", draft.product()),
                Map.entry("quantity", "" + draft.quantity()),
                Map.entry("claimed", Typed.roubles(draft.claimed().minor())),
                Map.entry("discovered", Typed.moment(draft.discoveredAt(), zone)),
                Map.entry("happened", draft.happenedOn() == null ? "" : "" + draft.happenedOn()),
                Map.entry("questions", String.join("\n", draft.questions()))));
    }

    Map<String, String> typed() {
        return Map.copyOf(typed);
    }

    /** Which asks for this review back. */
    ClaimForm about(UUID vanishing) {
        typed.put("vanishing", vanishing.toString());
        return this;
    }

    /** Of a review that is asked for back; empty for a claim about anything else. */
    Optional<UUID> vanishing() {
        return Ids.read(of("vanishing"));
    }

    NewClaim read(ZoneId zone, Instant now) {
        return new NewClaim(
                of("shop").isEmpty() ? null : Ids.of(of("shop")),
                "ozon",
                of("topic"),
                of("title"),
                of("facts"),
                of("posting"),
                of("sku"),
                of("product"),
                Typed.pieces(of("quantity")),
                Money.roubles(Typed.kopecks("claimed", of("claimed"))),
                Typed.moment("discovered", of("discovered"), zone, now),
                Typed.dayIfAny("happened", of("happened")),
                of("questions").lines().toList(),
                of("conversation").isEmpty() ? null : Ids.of(of("conversation")));
    }

    private String of(String field) {
        return typed.getOrDefault(field, "");
    }
}
