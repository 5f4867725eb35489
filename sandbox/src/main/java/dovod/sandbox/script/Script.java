package dovod.sandbox.script;

import dovod.sandbox.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Finds stories: those that come with the sandbox, by name, and others, by file. */
public final class Script {
    /** The stories that come with the sandbox. */
    public static final List<String> OWN =
            List.of("birthday-present", "high-chair", "workday", "autumn", "vanishing", "forty-cases");

    private Script() {}

    /** Reads a story by its name or by its file. */
    public static Story read(String nameOrFile) {
        try (var stream = open(nameOrFile)) {
            return StoryReader.read(tree(nameOrFile, stream));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the story " + nameOrFile, e);
        } catch (StoryFault fault) {
            throw new StoryFault(nameOrFile + ": " + fault.getMessage());
        }
    }

    private static JsonNode tree(String name, InputStream stream) {
        try {
            return Json.YAML.readTree(stream);
        } catch (JacksonException e) {
            throw new StoryFault(name + " is not YAML: " + e.getOriginalMessage());
        }
    }

    private static InputStream open(String nameOrFile) throws IOException {
        if (OWN.contains(nameOrFile)) {
            var stream = Script.class.getResourceAsStream("/dovod/sandbox/stories/" + nameOrFile + ".yaml");
            if (stream != null) {
                return stream;
            }
        }
        var file = Path.of(nameOrFile);
        if (!Files.isRegularFile(file)) {
            throw new StoryFault(
                    "There is no story " + nameOrFile + ": name a file or one of " + String.join(", ", OWN));
        }
        return Files.newInputStream(file);
    }
}
