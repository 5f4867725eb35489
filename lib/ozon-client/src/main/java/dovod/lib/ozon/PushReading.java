package dovod.lib.ozon;

import java.nio.charset.StandardCharsets;

/** Tells the kinds of pushes apart. */
final class PushReading {
    private PushReading() {}

    static PushMessage read(byte[] body) throws UnreadablePush {
        var fields = parsed(body);
        try {
            return read(PushType.read(fields.neededText("message_type")), fields, body);
        } catch (Fields.Unreadable missing) {
            throw new UnreadablePush(PushAnswer.Problem.ERROR_PARAMETER_VALUE_MISSED, missing);
        }
    }

    private static Fields parsed(byte[] body) throws UnreadablePush {
        try {
            return Fields.parsed(body);
        } catch (Fields.Unreadable garbage) {
            throw new UnreadablePush(PushAnswer.Problem.ERROR_UNKNOWN, garbage);
        }
    }

    private static PushMessage read(PushType type, Fields fields, byte[] body) {
        return switch (type) {
            case PING -> new PushMessage.Ping(fields.moment("time"));
            case NEW_MESSAGE, UPDATE_MESSAGE, MESSAGE_READ, CHAT_CLOSED -> ChatPush.read(type, fields);
            case NEW_POSTING,
                    POSTING_CANCELLED,
                    STATE_CHANGED,
                    CUTOFF_DATE_CHANGED,
                    DELIVERY_DATE_CHANGED,
                    FBO_POSTING_NEW,
                    FBO_POSTING_CANCELLED,
                    FBO_POSTING_STATE_CHANGED,
                    FBO_POSTING_DELIVERY_DATE_CHANGED -> PostingPush.read(type, fields);
            case ORDER_NEW, ORDER_CANCELLED, ORDER_STATE_CHANGED -> OrderPush.read(type, fields);
            case CREATE_ITEM,
                    UPDATE_ITEM,
                    CREATE_OR_UPDATE_ITEM,
                    STOCKS_CHANGED,
                    FBO_STOCKS_CHANGED,
                    DESCRIPTION_CATEGORY_TREE_CHANGED -> CatalogPush.read(type, fields);
            case UNKNOWN ->
                new UnknownPush(
                        fields.text("message_type"),
                        fields.text("seller_id"),
                        PushIdentity.sha256(new String(body, StandardCharsets.UTF_8)));
        };
    }
}
