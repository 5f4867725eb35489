package dovod.lib.ozon;

import tools.jackson.databind.node.ObjectNode;

/**
 * Which chats to list. There is no filter by type: the caller picks by {@link Chat#type()}.
 *
 * @param status OPENED, CLOSED, or UNSPECIFIED for all
 * @param unreadOnly only chats with unread messages
 * @param limit chats a page, 1 to 100
 * @param cursor of the page before; empty for the first
 */
public record ChatQuery(ChatStatus status, boolean unreadOnly, int limit, String cursor) {

    /** @throws IllegalArgumentException if the limit is out of range */
    public ChatQuery {
        OzonLimits.page(OzonLimits.CHAT_PAGE, limit);
    }

    /** All chats, the largest pages, from the start. */
    public static ChatQuery all() {
        return new ChatQuery(ChatStatus.UNSPECIFIED, false, OzonLimits.CHAT_PAGE, "");
    }

    /** The same chats, a later page. */
    public ChatQuery from(String nextCursor) {
        return new ChatQuery(status, unreadOnly, limit, nextCursor);
    }

    ObjectNode body() {
        var body = Calls.body().put("limit", limit);
        body.putObject("filter").put("chat_status", statusWord()).put("unread_only", unreadOnly);
        return cursor.isEmpty() ? body : body.put("cursor", cursor);
    }

    private String statusWord() {
        return switch (status) {
            case OPENED, CLOSED -> status.name();
            case UNSPECIFIED, UNKNOWN -> "ALL";
        };
    }
}
