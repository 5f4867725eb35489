package dovod.sandbox.api;

import dovod.sandbox.json.Json;
import dovod.sandbox.world.Role;
import dovod.sandbox.world.Subscription;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import tools.jackson.databind.node.ObjectNode;

/** {@code /v1/roles} and {@code /v1/seller/info}. */
final class SellerMethods {
    private SellerMethods() {}

    static ObjectNode roles(Call call, Collection<String> paths) {
        var answer = Json.object().put("expires_at", Json.time(call.account().keyExpiresAt()));
        answer.set("roles", Json.array(call.account().roles(), role -> render(role, paths)));
        return answer;
    }

    static ObjectNode info(Call call) {
        var account = call.account();
        var answer = Json.object();
        answer.putObject("company")
                .put("country", "Россия")
                .put("currency", "RUB")
                .put("inn", "7707083893")
                .put("legal_name", "Общество с ограниченной ответственностью «" + account.company() + "»")
                .put("name", account.company())
                .put("ogrn", "1027700132195")
                .put("ownership_form", "ООО")
                .put("tax_system", "USN");
        answer.putArray("ratings").add(rating(call.now()));
        answer.putObject("subscription")
                .put("is_premium", account.subscription() != Subscription.UNSPECIFIED)
                .put("type", account.subscription().name());
        return answer;
    }

    private static ObjectNode render(Role role, Collection<String> paths) {
        var open = paths.stream().filter(role::opens).toList();
        var node = Json.object().put("name", role.name());
        node.set("methods", Json.texts(open));
        return node;
    }

    private static ObjectNode rating(Instant now) {
        var rating = Json.object();
        rating.set("current_value", value(now.minus(30, ChronoUnit.DAYS), now, 0.96, "96%"));
        rating.put("name", "Доля диалогов с ответом за 24 часа");
        rating.set("past_value", value(now.minus(60, ChronoUnit.DAYS), now.minus(30, ChronoUnit.DAYS), 0.93, "93%"));
        return rating.put("rating", "rating_replied_dialogs_ratio")
                .put("status", "OK")
                .put("value_type", "PERCENT");
    }

    private static ObjectNode value(Instant from, Instant to, double value, String formatted) {
        var node = Json.object().put("date_from", Json.time(from)).put("date_to", Json.time(to));
        node.put("formatted", formatted);
        node.putObject("status").put("danger", false).put("premium", true).put("warning", false);
        return node.put("value", value);
    }
}
