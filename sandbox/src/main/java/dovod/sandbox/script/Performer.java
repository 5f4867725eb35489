package dovod.sandbox.script;

import dovod.sandbox.picture.Drawings;
import dovod.sandbox.world.ChatOpening;
import dovod.sandbox.world.Picture;
import dovod.sandbox.world.Posting;
import dovod.sandbox.world.ReturnedItem;
import dovod.sandbox.world.Speaker;
import dovod.sandbox.world.Stock;
import dovod.sandbox.world.Subject;
import dovod.sandbox.world.Talks;
import dovod.sandbox.world.Trade;
import dovod.sandbox.world.World;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Does the deeds of a story for one seller. */
final class Performer {
    private final World world;
    private final Talks talks;
    private final Trade trade;
    private final Voices voices;
    private final Story story;
    private final String clientId;
    private final Map<String, String> chats;

    Performer(World world, Talks talks, Trade trade, Voices voices, Performance performance) {
        this.world = world;
        this.talks = talks;
        this.trade = trade;
        this.voices = voices;
        this.story = performance.story();
        this.clientId = performance.clientId();
        this.chats = performance.chats();
    }

    /** Does a deed; waiting is the stage's own business. */
    void perform(Deed deed) {
        switch (deed) {
            case Deed.Says says -> talks.partnerSays(clientId, chat(says.who()), says.lines(), photo(says.photo()));
            case Deed.Answers answers -> talks.sellerSays(clientId, chat(answers.toWhom()), answers.lines(), null);
            case Deed.OperatorSays says ->
                talks.says(clientId, chat(says.chatOf()), Speaker.operator(says.operator()), says.lines());
            case Deed.Reads reads -> talks.partnerReads(clientId, chat(reads.who()));
            case Deed.Closes closes -> talks.close(clientId, chat(closes.who()));
            case Deed.Orders orders ->
                trade.add(clientId, orders.draft().createdAt(world.now()).draw());
            case Deed.Moves moves -> trade.move(clientId, moves.posting(), moves.state());
            case Deed.Cancels cancels -> trade.cancel(clientId, cancels.posting(), cancels.why());
            case Deed.Postpones postpones -> postpone(postpones.posting(), postpones.by());
            case Deed.Pays pays ->
                trade.post(clientId, pays.kind(), pays.posting(), pays.sale(), pays.commission(), pays.services());
            case Deed.Stocks stocks -> trade.set(clientId, stock(stocks));
            case Deed.SendsBack back -> trade.send(clientId, item(back));
            case Deed.Reviews reviews -> voices.review(reviews);
            case Deed.Crowd crowd -> voices.crowd(crowd);
            case Deed.Vanishes vanishes -> voices.vanish(vanishes.keys(), true);
            case Deed.Reappears reappears -> voices.vanish(reappears.keys(), false);
            case Deed.Asks asks -> voices.ask(asks);
            case Deed.UsesCode use -> voices.useCode(chat(use.who()), use.draft());
            case Deed.Waits _ -> {}
        }
    }

    /** The chat of somebody of the cast; opened when there is none yet. */
    String chat(String who) {
        return world.with(() -> chats.computeIfAbsent(who, this::open));
    }

    private String open(String who) {
        var role = story.cast().get(who);
        if (role == null) {
            throw new StoryFault("nobody in the cast is called \"" + who + "\"");
        }
        var opening = new ChatOpening(role.chatId(), role.type(), role.speaker(), posting(role), subject(role));
        return talks.open(clientId, opening).id();
    }

    private String posting(Role role) {
        var shop = world.shop(clientId);
        return shop.posting(role.about()).map(Posting::number).orElse("");
    }

    private Subject subject(Role role) {
        var product = story.products().get(role.about());
        if (product != null) {
            return new Subject("", Long.toString(product.sku()));
        }
        return world.shop(clientId).posting(role.about()).map(Posting::subject).orElse(Subject.NONE);
    }

    private static @Nullable Picture photo(Deed.@Nullable Photo photo) {
        return photo == null ? null : Picture.of(photo.name(), Drawings.png(photo.drawing(), 1));
    }

    private void postpone(String number, Duration by) {
        var terms = world.with(
                () -> world.shop(clientId).posting(number).orElseThrow().terms());
        var begin = terms.deliveryBegin() == null ? world.now() : terms.deliveryBegin();
        var end = terms.deliveryEnd() == null ? begin : terms.deliveryEnd();
        trade.promise(clientId, number, begin.plus(by), end.plus(by));
    }

    private Stock stock(Deed.Stocks stocks) {
        var product = story.products().get(stocks.product());
        if (product == null) {
            throw new StoryFault("there is no product \"" + stocks.product() + "\"");
        }
        return new Stock(
                product.sku(),
                stocks.warehouse(),
                stocks.available(),
                stocks.reserved(),
                stocks.inTransit(),
                stocks.back(),
                stocks.defective());
    }

    private ReturnedItem item(Deed.SendsBack back) {
        var posting =
                world.with(() -> world.shop(clientId).posting(back.posting()).orElseThrow());
        var line = posting.lines().getFirst();
        var paid = back.compensation().map(this::state).orElse(null);
        return new ReturnedItem(
                world.identifiers().number(),
                posting.number(),
                line.sku(),
                line.quantity(),
                back.type(),
                back.reason(),
                state(back.status()),
                back.place(),
                paid);
    }

    private ReturnedItem.State state(Deed.Status status) {
        return new ReturnedItem.State(status.id(), status.name(), status.code(), world.now());
    }

    /** Puts the products in place. */
    void stock() {
        List.copyOf(story.products().values()).forEach(product -> trade.add(clientId, product));
    }
}
