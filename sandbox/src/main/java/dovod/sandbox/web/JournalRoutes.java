package dovod.sandbox.web;

import dovod.sandbox.SandboxControl;
import dovod.sandbox.http.Answer;
import dovod.sandbox.json.Json;
import java.util.List;

/** What went in and out. */
final class JournalRoutes implements Route.Group {
    private final SandboxControl control;

    JournalRoutes(SandboxControl control) {
        this.control = control;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.of("GET", "/sent", _ -> list("sent", control.sent())),
                Route.of("GET", "/requests", _ -> list("requests", control.requests())),
                Route.of("GET", "/pushes", _ -> list("pushes", control.pushes())),
                Route.of("GET", "/violations", _ -> list("violations", control.violations())),
                Route.of("DELETE", "/journal", _ -> clear()));
    }

    private static Answer list(String name, List<?> entries) {
        var node = Json.object();
        node.set(name, Json.MAPPER.valueToTree(entries));
        return Answer.json(200, node);
    }

    private Answer clear() {
        control.clearJournal();
        return Answer.json(200, Json.object());
    }
}
