package dovod.sandbox.api;

import dovod.sandbox.http.Body;
import dovod.sandbox.http.Refusal;
import dovod.sandbox.json.Json;
import dovod.sandbox.push.Endpoint;
import dovod.sandbox.push.PushDesk;
import dovod.sandbox.push.PushType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** {@code /v1/notification/*}: addresses for pushes. */
final class NotificationMethods {
    private final PushDesk pushes;

    NotificationMethods(PushDesk pushes) {
        this.pushes = pushes;
    }

    ObjectNode set(Call call) {
        var url = url(call.body().requiredText("url"));
        var types = types(call.body());
        if (types.isEmpty()) {
            throw Refusal.invalid("types", "value must contain at least 1 item(s)");
        }
        if (mine(call).stream().anyMatch(endpoint -> endpoint.url().equals(url))) {
            throw Refusal.of(409, 6, "url is already connected");
        }
        confirm(url);
        pushes.connect(call.account().clientId(), url, types);
        return Json.object();
    }

    ObjectNode update(Call call) {
        var endpoint = endpoint(call);
        var url = call.body().has("url") ? url(call.body().requiredText("url")) : endpoint.url();
        var types = call.body().has("types") ? types(call.body()) : endpoint.types();
        confirm(url);
        var changed = pushes.change(endpoint, url, types);
        pushes.enable(changed, changed.enabled());
        return Json.object();
    }

    ObjectNode delete(Call call) {
        pushes.remove(endpoint(call));
        return Json.object();
    }

    ObjectNode enable(Call call) {
        var endpoint = endpoint(call);
        if (!call.body().has("enabled")) {
            throw Refusal.invalid("enabled", "value is required");
        }
        var wanted = call.body().flag("enabled");
        if (wanted) {
            confirm(endpoint.url());
        }
        pushes.enable(endpoint, wanted);
        return Json.object();
    }

    ObjectNode check(Call call) {
        var errors = pushes.check(url(call.body().requiredText("url")));
        var answer = Json.object();
        answer.set("errors", Json.array(errors, NotificationParts::error));
        return answer.put("is_active", errors.isEmpty());
    }

    ObjectNode list(Call call) {
        var wanted = Set.copyOf(call.body().texts("availability_statuses", 10));
        var falling = call.body().text("sort_dir").equalsIgnoreCase("DESC");
        var mine = mine(call).stream()
                .filter(endpoint -> wanted.isEmpty()
                        || wanted.contains(pushes.availability(endpoint.id()).name()))
                .toList();
        var ordered = falling ? mine.reversed() : mine;
        var limit = call.body().between("limit", 1, 100, 100);
        var page = ordered.stream()
                .skip(call.body().number("offset", 0))
                .limit(limit)
                .toList();
        var answer = Json.object();
        answer.set("urls", Json.array(page, endpoint -> NotificationParts.endpoint(endpoint, pushes)));
        return answer.put("total_count", mine.size());
    }

    ObjectNode types(Call call) {
        var answer = Json.object();
        answer.set("types", Json.array(List.of(PushType.values()), type -> NotificationParts.type(type, mine(call))));
        return answer;
    }

    private void confirm(String url) {
        var errors = pushes.check(url);
        if (!errors.isEmpty()) {
            throw Refusal.bad("url is not available: " + String.join(", ", errors));
        }
    }

    private List<Endpoint> mine(Call call) {
        return List.copyOf(pushes.endpoints(call.account().clientId()));
    }

    private Endpoint endpoint(Call call) {
        var id = call.body().requiredNumber("id");
        return mine(call).stream()
                .filter(endpoint -> endpoint.id() == id)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("url not found"));
    }

    private static String url(String url) {
        if (!url.matches("https?://[^\\s/?#]+\\S*")) {
            throw Refusal.invalid("url", "must be an address that begins with http:// or https://");
        }
        return url;
    }

    private static Set<PushType> types(Body body) {
        return body.texts("types", PushType.values().length).stream()
                .map(NotificationMethods::type)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static PushType type(String name) {
        return Arrays.stream(PushType.values())
                .filter(type -> type.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("types", "there is no type " + name));
    }
}
