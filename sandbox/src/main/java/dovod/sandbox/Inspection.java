package dovod.sandbox;

import dovod.sandbox.api.Gateway;
import dovod.sandbox.conformity.Swagger;
import dovod.sandbox.conformity.Violation;
import dovod.sandbox.json.Json;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Notes what does not fit the official document in the requests that were let in. */
final class Inspection implements Gateway.RequestWatch {
    private final @Nullable Swagger swagger;
    private final List<Violation> violations = new CopyOnWriteArrayList<>();

    private Inspection(@Nullable Swagger swagger) {
        this.swagger = swagger;
    }

    /** Against this document; without one nothing is looked at. */
    static Inspection against(@Nullable Path document) {
        return new Inspection(document == null ? null : Swagger.load(document));
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }

    @Override
    public void saw(String path, byte[] body) {
        if (swagger == null) {
            return;
        }
        try {
            var json = body.length == 0 ? Json.object() : Json.MAPPER.readTree(body);
            violations.addAll(swagger.checkRequest(path, json));
        } catch (JacksonException e) {
            violations.add(new Violation(path, "request", "is not JSON"));
        }
    }
}
