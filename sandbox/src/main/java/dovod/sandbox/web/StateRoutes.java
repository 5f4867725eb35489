package dovod.sandbox.web;

import dovod.sandbox.SandboxControl;
import dovod.sandbox.http.Answer;
import dovod.sandbox.http.Refusal;
import dovod.sandbox.json.Json;
import dovod.sandbox.script.Performance;
import dovod.sandbox.script.Script;
import dovod.sandbox.world.Account;
import dovod.sandbox.world.KeyState;
import dovod.sandbox.world.Role;
import dovod.sandbox.world.Subscription;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The clock, the sellers, the stories and the file of the state. */
final class StateRoutes implements Route.Group {
    private final SandboxControl control;
    private final Answer stories;

    StateRoutes(SandboxControl control) {
        this.control = control;
        this.stories = stories();
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.of("GET", "/state", _ -> state()),
                Route.of("POST", "/clock", this::clock),
                Route.of("POST", "/settling", _ -> settle()),
                Route.of("GET", "/stories", _ -> stories),
                Route.of("POST", "/plays", this::play),
                Route.of("POST", "/sellers", this::add),
                Route.of("PATCH", "/sellers/{id}", this::change),
                Route.of("POST", "/saving", this::save));
    }

    private Answer state() {
        var node = Json.object().put("now", control.now().toString()).put("speed", control.speed());
        node.set("sellers", Json.array(control.accounts(), StateRoutes::account));
        node.set("performances", Json.array(control.performances(), StateRoutes::performance));
        node.set("faults", Json.array(control.faults(), FaultRoutes::render));
        return Answer.json(200, node);
    }

    private Answer clock(Route.Visit visit) {
        var body = visit.body();
        var to = body.time("set");
        if (to != null) {
            control.setTime(to);
        }
        if (body.has("speed")) {
            control.setSpeed(body.fraction("speed", 1));
        }
        if (body.has("advance")) {
            control.advance(body.duration("advance", Duration.ZERO));
        }
        return state();
    }

    private Answer settle() {
        control.settle();
        return state();
    }

    private static Answer stories() {
        var node = Json.object();
        node.set("stories", Json.array(Script.OWN, name -> {
            var story = Json.object().put("name", name);
            var title = story.putObject("title");
            Script.read(name).title().forEach(title::put);
            return story;
        }));
        return Answer.json(200, node);
    }

    private Answer play(Route.Visit visit) {
        var clientId = visit.clientId().isEmpty() ? control.seller().account().clientId() : visit.clientId();
        var story = visit.body().requiredText("story");
        return Answer.json(
                201, performance(control.play(story, clientId, visit.body().fraction("speed", 1))));
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
            return body.has("roles") ? next.withRoles(roles(body.texts("roles", 10))) : next;
        });
        return Answer.json(200, account(changed));
    }

    private Answer save(Route.Visit visit) {
        control.save(Path.of(visit.body().requiredText("file")));
        return Answer.json(200, Json.object());
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

    private static ObjectNode account(Account account) {
        var node = Json.object()
                .put("client_id", account.clientId())
                .put("company", account.company())
                .put("subscription", account.subscription().name())
                .put("key_state", account.keyState().name())
                .put("key_expires_at", account.keyExpiresAt().toString());
        node.set("roles", Json.texts(account.roles().stream().map(Role::name).toList()));
        return node;
    }

    private static ObjectNode performance(Performance performance) {
        var node = Json.object()
                .put("story", performance.story().name())
                .put("client_id", performance.clientId())
                .put("speed", performance.speed())
                .put("scenes", performance.scenes())
                .put("played", performance.scenesPlayed())
                .put("over", performance.over());
        var waiting =
                performance.waiting().values().stream().sorted().distinct().toList();
        node.set("waiting_for_reply_to", Json.texts(waiting));
        return node;
    }
}
