package dovod.sandbox.web;

import dovod.sandbox.SandboxControl;
import dovod.sandbox.http.Answer;
import dovod.sandbox.http.Refusal;
import dovod.sandbox.json.Json;
import dovod.sandbox.world.Account;
import dovod.sandbox.world.KeyState;
import dovod.sandbox.world.Role;
import dovod.sandbox.world.Subscription;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The sellers and what their keys open. */
final class SellerRoutes implements Route.Group {
    private final SandboxControl control;

    SellerRoutes(SandboxControl control) {
        this.control = control;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.of("POST", "/sellers", this::add), Route.of("PATCH", "/sellers/{id}", this::change));
    }

    private Answer add(Route.Visit visit) {
        var body = visit.body();
        var expires = body.time("key_expires_at");
        var account = Account.of(
                body.requiredText("client_id"),
                body.requiredText("api_key"),
                body.requiredText("company"),
                expires == null ? control.now().plus(Duration.ofDays(90)) : expires);
        control.addSeller(account);
        return Answer.json(201, account(account));
    }

    private Answer change(Route.Visit visit) {
        var body = visit.body();
        var changed = control.seller(visit.part(1)).change(account -> {
            var expires = body.time("key_expires_at");
            var next = expires == null ? account : account.withKeyExpiresAt(expires);
            next = body.has("api_key") ? next.withKey(body.text("api_key")) : next;
            next = body.has("subscription")
                    ? next.withSubscription(oneOf(Subscription.values(), body.text("subscription")))
                    : next;
            next = body.has("key_state") ? next.withKeyState(oneOf(KeyState.values(), body.text("key_state"))) : next;
            next = body.has("review_management") ? next.withReviewManagement(body.flag("review_management")) : next;
            return body.has("roles") ? next.withRoles(roles(body.texts("roles", 10))) : next;
        });
        return Answer.json(200, account(changed));
    }

    private static Role[] roles(List<String> names) {
        var known = List.of(Role.ADMIN, Role.READ_ONLY, Role.POSTING_FBS);
        return names.stream()
                .map(name -> known.stream()
                        .filter(role -> role.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> Refusal.bad("There is no role " + name)))
                .toArray(Role[]::new);
    }

    private static <E extends Enum<E>> E oneOf(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.bad(name + " is none of " + Arrays.toString(values)));
    }

    static ObjectNode account(Account account) {
        var node = Json.object()
                .put("client_id", account.clientId())
                .put("company", account.company())
                .put("subscription", account.subscription().name())
                .put("review_management", account.reviewManagement())
                .put("key_state", account.keyState().name())
                .put("key_expires_at", account.keyExpiresAt().toString());
        node.set("roles", Json.texts(account.roles().stream().map(Role::name).toList()));
        return node;
    }
}
