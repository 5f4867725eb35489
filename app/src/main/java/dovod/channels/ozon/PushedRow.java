package dovod.channels.ozon;

import dovod.channels.spi.Brought;
import dovod.channels.spi.Line;
import dovod.channels.spi.Row;
import dovod.channels.spi.UnreadableRow;
import dovod.channels.spi.Wish;
import dovod.lib.ozon.CatalogPush;
import dovod.lib.ozon.ChatPush;
import dovod.lib.ozon.OrderPush;
import dovod.lib.ozon.PostingPush;
import dovod.lib.ozon.PushMessage;
import dovod.lib.ozon.PushType;
import dovod.lib.ozon.UnknownPush;
import dovod.lib.ozon.UnreadablePush;
import dovod.orders.FactKind;
import dovod.orders.ToldFact;
import dovod.orders.ToldPosting;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What a kept push means. */
final class PushedRow {

    private static final String SOURCE = "push";

    private PushedRow() {}

    static Brought read(Line line, Row row) throws UnreadableRow {
        return switch (parsed(row)) {
            case PushMessage.Ping ping -> Brought.NOTHING;
            case ChatPush chat -> chat(line, row, chat);
            case PostingPush posting -> posting(posting);
            case OrderPush order ->
                Brought.facts(SOURCE, List.of(), List.of(new Wish(Wish.Kind.ORDER, order.orderNumber())));
            case CatalogPush catalog -> Brought.NOTHING;
            case UnknownPush unknown -> throw new UnreadableRow("a push of the new kind " + unknown.name());
        };
    }

    private static PushMessage parsed(Row row) throws UnreadableRow {
        try {
            return PushMessage.read(row.body().getBytes(StandardCharsets.UTF_8));
        } catch (UnreadablePush broken) {
            throw new UnreadableRow(String.valueOf(broken.getMessage()));
        }
    }

    private static Brought chat(Line line, Row row, ChatPush push) {
        var id = push.messageId();
        if (push.type() == PushType.CHAT_CLOSED) {
            return Brought.closed(push.chatId(), row.receivedAt());
        }
        if (id == null || push.type() == PushType.MESSAGE_READ) {
            return Brought.NOTHING;
        }
        var message = new FetchedMessage(
                push.chatId(),
                ChatKind.of(push.chatType(), push.chatType().name()),
                id.digits(),
                push.createdAt(),
                push.user().id(),
                push.user().type(),
                push.data(),
                "",
                "",
                null);
        return Arrivals.brought(line, row, message, push.type() == PushType.UPDATE_MESSAGE);
    }

    private static Brought posting(PostingPush push) {
        var wishes = List.of(new Wish(Wish.Kind.POSTING, push.postingNumber()));
        return Brought.facts(SOURCE, facts(push), wishes);
    }

    private static List<ToldFact> facts(PostingPush push) {
        var number = push.postingNumber();
        if (push.type() == PushType.NEW_POSTING || push.type() == PushType.FBO_POSTING_NEW) {
            return List.of(new ToldFact(number, FactKind.CREATED, push.at(), Map.of()));
        }
        if (push.newState().equals("posting_canceled")) {
            var how = new ToldPosting.Cancellation(push.reasonId(), push.reason(), "unknown", "");
            return List.of(ToldFact.cancelled(number, how, push.at()));
        }
        return push.newState().isEmpty()
                ? List.of()
                : List.of(ToldFact.state(number, push.newState(), push.newState(), push.at()));
    }
}
