package dovod.sandbox.web;

import dovod.sandbox.SandboxControl;
import dovod.sandbox.http.Answer;
import dovod.sandbox.json.Json;
import dovod.sandbox.script.Performance;
import dovod.sandbox.script.Script;
import java.nio.file.Path;
import java.time.Duration;
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
                Route.of("POST", "/saving", this::save));
    }

    private Answer state() {
        var node = Json.object().put("now", control.now().toString()).put("speed", control.speed());
        node.set("sellers", Json.array(control.accounts(), SellerRoutes::account));
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

    private Answer save(Route.Visit visit) {
        control.save(Path.of(visit.body().requiredText("file")));
        return Answer.json(200, Json.object());
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
