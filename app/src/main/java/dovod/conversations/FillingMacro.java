package dovod.conversations;

import dovod.catalog.Product;
import dovod.catalog.Products;
import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.knowledge.Macro;
import dovod.knowledge.Macros;
import dovod.knowledge.Variables;
import dovod.platform.files.Files;
import dovod.platform.files.StoredFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills macros with what is known of a conversation. */
@Component
public class FillingMacro {

    private final Conversations conversations;
    private final Macros macros;
    private final Products products;
    private final Files files;

    FillingMacro(Conversations conversations, Macros macros, Products products, Files files) {
        this.conversations = conversations;
        this.macros = macros;
        this.products = products;
        this.files = files;
    }

    /** @param words what was typed after the slash; null or empty for all */
    public List<Filled> fill(Actor actor, ConversationId conversation, @Nullable String words) {
        actor.need(Right.READ_CASES);
        var values = values(actor, conversations.head(actor, conversation));
        var offered = macros.list(actor, words);
        var kept = kept(actor, offered);
        return offered.stream().map(macro -> filled(macro, values, kept)).toList();
    }

    private Map<UUID, StoredFile> kept(Actor actor, List<Macro> offered) {
        var ids = offered.stream()
                .flatMap(macro -> macro.files().stream())
                .distinct()
                .toList();
        return files.find(actor.tenant(), ids).stream().collect(Collectors.toMap(StoredFile::id, Function.identity()));
    }

    private static Filled filled(Macro macro, Map<String, String> values, Map<UUID, StoredFile> kept) {
        var text = Variables.fill(macro.body(), values);
        return new Filled(
                macro.id().toString(),
                macro.title(),
                text,
                macro.files().stream()
                        .flatMap(id -> Optional.ofNullable(kept.get(id)).stream())
                        .toList(),
                Variables.in(text));
    }

    private Map<String, String> values(Actor actor, Head head) {
        var values = new HashMap<String, String>();
        values.put("me", actor.name());
        put(values, "buyer", head.buyerName());
        put(values, "order", head.order() == null ? head.posting() : head.order());
        put(values, "product", productName(actor, head));
        return values;
    }

    private @Nullable String productName(Actor actor, Head head) {
        var sku = head.sku();
        return sku == null
                ? null
                : Optional.ofNullable(products.bySku(actor.tenant(), head.shop(), List.of(sku))
                                .get(sku))
                        .map(Product::name)
                        .orElse(null);
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(name, value);
        }
    }
}
