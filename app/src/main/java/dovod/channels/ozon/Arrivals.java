package dovod.channels.ozon;

import dovod.channels.spi.Brought;
import dovod.channels.spi.Line;
import dovod.channels.spi.Row;
import dovod.channels.spi.Wish;
import dovod.conversations.Arrival;
import dovod.conversations.Author;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes arrivals of messages, and wishes of what they are about. */
final class Arrivals {

    private Arrivals() {}

    static Brought brought(Line line, Row row, FetchedMessage message, boolean changed) {
        var text = MessageText.of(message.data());
        var order = order(message, text);
        var author = ChatKind.author(message.userType());
        var arrival = new Arrival(
                line.channel(),
                line.connection(),
                line.shop(),
                message.chat(),
                message.kind(),
                message.id(),
                author,
                author == Author.BUYER && !message.userId().isEmpty() ? message.userId() : null,
                null,
                text.body(),
                text.files(),
                message.at() == null ? row.receivedAt() : message.at(),
                order,
                text.posting(),
                message.sku().isEmpty() ? null : message.sku(),
                changed);
        return Brought.message(arrival, wishes(order, arrival.sku()), row.pushed() && order == null);
    }

    private static @Nullable String order(FetchedMessage message, MessageText text) {
        if (!message.order().isEmpty()) {
            return message.order();
        }
        return text.posting() == null ? null : MessageText.order(text.posting());
    }

    private static List<Wish> wishes(@Nullable String order, @Nullable String sku) {
        if (order != null) {
            return List.of(new Wish(Wish.Kind.ORDER, order));
        }
        return sku == null ? List.of() : List.of(new Wish(Wish.Kind.PRODUCT, sku));
    }
}
