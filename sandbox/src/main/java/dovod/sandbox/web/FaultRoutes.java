package dovod.sandbox.web;

import dovod.sandbox.SandboxControl;
import dovod.sandbox.fault.Fault;
import dovod.sandbox.fault.FaultKind;
import dovod.sandbox.http.Answer;
import dovod.sandbox.http.Body;
import dovod.sandbox.http.Refusal;
import dovod.sandbox.json.Json;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What is to go wrong. */
final class FaultRoutes implements Route.Group {
    private final SandboxControl control;

    FaultRoutes(SandboxControl control) {
        this.control = control;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.of("GET", "/faults", _ -> list()),
                Route.of("POST", "/faults", this::inject),
                Route.of("DELETE", "/faults", _ -> clear()));
    }

    private Answer list() {
        var node = Json.object();
        node.set("faults", Json.array(control.faults(), FaultRoutes::render));
        return Answer.json(200, node);
    }

    private Answer inject(Route.Visit visit) {
        var fault = read(visit.body());
        control.inject(fault);
        return Answer.json(201, render(fault));
    }

    private Answer clear() {
        control.clearFaults();
        return list();
    }

    private static Fault read(Body body) {
        var plain = Fault.of(kind(body.requiredText("kind")));
        var on = body.has("on") ? body.text("on") : plain.on();
        return plain.on(on)
                .times(Math.toIntExact(body.number("times", 0)))
                .probability(body.fraction("probability", 1))
                .delay(body.duration("delay", plain.delay()))
                .hold(body.duration("hold", plain.hold()));
    }

    private static FaultKind kind(String name) {
        return Arrays.stream(FaultKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.bad(name + " is none of " + Arrays.toString(FaultKind.values())));
    }

    static ObjectNode render(Fault fault) {
        return Json.object()
                .put("kind", fault.kind().name())
                .put("on", fault.on())
                .put("times", fault.times())
                .put("probability", fault.probability())
                .put("delay", fault.delay().toSeconds() + "s")
                .put("hold", fault.hold().toSeconds() + "s");
    }
}
