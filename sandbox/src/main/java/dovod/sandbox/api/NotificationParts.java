package dovod.sandbox.api;

import dovod.sandbox.json.Json;
import dovod.sandbox.push.Endpoint;
import dovod.sandbox.push.PushDesk;
import dovod.sandbox.push.PushType;
import java.util.Collection;
import tools.jackson.databind.node.ObjectNode;

/** How addresses for pushes are written. */
final class NotificationParts {
    private NotificationParts() {}

    static ObjectNode error(String type) {
        return Json.object().put("description", type).put("type", type);
    }

    static ObjectNode endpoint(Endpoint endpoint, PushDesk pushes) {
        var stopped = endpoint.stopped();
        var node = Json.object()
                .put("created_at", endpoint.createdAt().toString())
                .put("enable", endpoint.enabled() && stopped == null)
                .put("id", endpoint.id());
        node.set(
                "types",
                Json.array(
                        endpoint.types(),
                        type -> Json.object()
                                .put("description", type.description())
                                .put("type", type.name())));
        return node.put("url", endpoint.url())
                .put("availability_status", pushes.availability(endpoint.id()).name())
                .put(
                        "availability_status_date",
                        pushes.availabilitySince(endpoint.id()).toString())
                .put("disable_reason", stopped == null ? "" : stopped.name());
    }

    static ObjectNode type(PushType type, Collection<Endpoint> mine) {
        var node = Json.object().put("description", type.description());
        var first = mine.stream()
                .filter(endpoint -> endpoint.types().contains(type))
                .findFirst();
        node.set("seller_endpoint", first.map(NotificationParts::brief).orElse(null));
        return node.put("type", type.name());
    }

    private static ObjectNode brief(Endpoint endpoint) {
        return Json.object().put("id", endpoint.id()).put("url", endpoint.url());
    }
}
