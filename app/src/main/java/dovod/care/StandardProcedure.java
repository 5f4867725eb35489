package dovod.care;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the desk brings along: how furniture is seen through. It serves until a firm writes its own. */
@Component
class StandardProcedure {

    static final UUID ID = new UUID(0x0000000000007000L, 0x8000000000000001L);

    private final Procedure procedure;

    StandardProcedure(JsonMapper json) {
        try (var text = Objects.requireNonNull(StandardProcedure.class.getResourceAsStream("furniture.json"))) {
            procedure = new Procedure(
                    ID, 1, json.readValue(text, ProcedureText.class).checked(), null, null);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Procedure procedure() {
        return procedure;
    }
}
