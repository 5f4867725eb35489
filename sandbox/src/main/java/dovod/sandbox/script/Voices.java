package dovod.sandbox.script;

import dovod.sandbox.world.ChatMessage;
import dovod.sandbox.world.Market;
import dovod.sandbox.world.Opinions;
import dovod.sandbox.world.PostingDraft;
import dovod.sandbox.world.Product;
import dovod.sandbox.world.ProductQuestion;
import dovod.sandbox.world.ProductReview;
import dovod.sandbox.world.Promotion;
import dovod.sandbox.world.Talks;
import dovod.sandbox.world.VoucherUse;
import dovod.sandbox.world.World;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Lets buyers of a story speak where everybody reads it, and use what they were given. */
final class Voices {
    private final World world;
    private final Talks talks;
    private final Opinions opinions;
    private final Market market;
    private final Story story;
    private final String clientId;

    Voices(World world, Talks talks, Opinions opinions, Market market, Performance performance) {
        this.world = world;
        this.talks = talks;
        this.opinions = opinions;
        this.market = market;
        this.story = performance.story();
        this.clientId = performance.clientId();
    }

    void review(Deed.Reviews deed) {
        var review = ProductReview.of(
                id(deed.key()), sku(deed.product()), deed.rating(), deed.text(), world.now(), deed.name());
        opinions.leave(clientId, review.ofPosting(deed.posting()).showing(deed.photos()));
    }

    void crowd(Deed.Crowd crowd) {
        var step = crowd.over().dividedBy(Math.max(1, crowd.count()));
        for (var number = 1; number <= crowd.count(); number++) {
            var at = world.now().minus(step.multipliedBy(crowd.count() - number));
            var rating = crowd.ratings().get(number % crowd.ratings().size());
            var text = crowd.texts().get(number % crowd.texts().size());
            var id = id(crowd.key() + "-" + number);
            opinions.leave(
                    clientId, ProductReview.of(id, sku(crowd.product()), rating, text, at, "Покупатель " + number));
        }
    }

    void vanish(List<String> keys, boolean gone) {
        opinions.vanish(clientId, keys.stream().map(this::id).toList(), gone);
    }

    void ask(Deed.Asks deed) {
        var question = new ProductQuestion(
                id(deed.key()), sku(deed.product()), deed.text(), deed.name(), world.now(), "NEW", List.of());
        opinions.ask(clientId, question);
    }

    /** A buyer who was given no code does nothing. */
    void useCode(String chatId, PostingDraft draft) {
        var order = draft.createdAt(world.now()).draw();
        code(chatId).map(code -> market.use(clientId, code, order)).ifPresent(use -> {
            if (use instanceof VoucherUse.Declined declined) {
                talks.partnerSays(
                        clientId, chatId, List.of("Промокод не сработал. Пишет: «" + declined.why() + "»"), null);
            }
        });
    }

    private Optional<String> code(String chatId) {
        return world.with(() -> {
            var shop = world.shop(clientId);
            var said = shop.chat(chatId).stream()
                    .flatMap(chat -> chat.messages().stream())
                    .filter(ChatMessage::bySeller)
                    .flatMap(message -> message.data().stream())
                    .toList();
            return codes(shop.promotions().stream())
                    .filter(code -> said.stream().anyMatch(line -> line.contains(code)))
                    .findFirst();
        });
    }

    private static Stream<String> codes(Stream<Promotion> promotions) {
        return promotions.flatMap(promotion -> promotion.codes().stream()).map(Promotion.Code::text);
    }

    /** The same key gives the same id, also after a saved state was loaded. */
    private String id(String key) {
        var name = clientId + "/" + story.name() + "/" + key;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private long sku(String product) {
        return Optional.ofNullable(story.products().get(product))
                .map(Product::sku)
                .orElseThrow(() -> new StoryFault("there is no product \"" + product + "\""));
    }
}
