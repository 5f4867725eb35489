package dovod.lib.ozon;

import java.net.URI;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Methods of push subscriptions, in beta since April 2026. */
public final class Notifications {
    private final Calls calls;

    Notifications(Calls calls) {
        this.calls = calls;
    }

    /**
     * {@code /v1/notification/set}: connects an address; Ozon pings it at once.
     *
     * @throws IllegalArgumentException if there is no type, or one that Ozon does not take
     */
    public void set(URI url, Set<PushType> types) throws OzonException {
        var body = Calls.body().put("url", url.toString());
        putTypes(body, types);
        calls.command(OzonMethod.NOTIFICATION_SET, body);
    }

    /**
     * {@code /v1/notification/update}: changes the address and what is pushed to it.
     *
     * @throws IllegalArgumentException if there is no type, or one that Ozon does not take
     */
    public void update(long id, URI url, Set<PushType> types) throws OzonException {
        var body = Calls.body().put("id", id).put("url", url.toString());
        putTypes(body, types);
        calls.command(OzonMethod.NOTIFICATION_UPDATE, body);
    }

    /** {@code /v1/notification/delete}. */
    public void delete(long id) throws OzonException {
        calls.command(OzonMethod.NOTIFICATION_DELETE, Calls.body().put("id", id));
    }

    /** {@code /v1/notification/enable}: on or off; Ozon switches an address off that fails. */
    public void enable(long id, boolean enabled) throws OzonException {
        calls.command(OzonMethod.NOTIFICATION_ENABLE, Calls.body().put("id", id).put("enabled", enabled));
    }

    /** {@code /v1/notification/check}: lets Ozon ping an address. */
    public NotificationCheck check(URI url) throws OzonException {
        return calls.call(
                OzonMethod.NOTIFICATION_CHECK, Calls.body().put("url", url.toString()), NotificationCheck::read);
    }

    /** {@code /v1/notification/list}. */
    public List<NotificationEndpoint> list() throws OzonException {
        return calls.call(
                OzonMethod.NOTIFICATION_LIST, Calls.body(), fields -> fields.list("urls", NotificationEndpoint::read));
    }

    /** {@code /v1/notification/push-type/list}. */
    public List<PushTypeEntry> types() throws OzonException {
        return calls.call(OzonMethod.PUSH_TYPES, Calls.body(), fields -> fields.list("types", PushTypeEntry::read));
    }

    private static void putTypes(ObjectNode body, Set<PushType> types) {
        if (types.isEmpty() || !types.stream().allMatch(PushType::isSubscribable)) {
            throw new IllegalArgumentException("Not what an address can be subscribed to: " + types);
        }
        var names = types.stream().map(PushType::wireName).sorted().toList();
        Requests.put(body, "types", names, ArrayNode::add);
    }
}
