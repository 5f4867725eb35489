package dovod.knowledge.web;

import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.knowledge.MacroText;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was typed into the form of a macro; a field that was not sent is an empty one. */
record MacroFields(
        @Nullable String title,
        @Nullable String body,
        @Nullable List<String> files,
        @Nullable String team) {

    MacroText text() {
        return new MacroText(
                Objects.requireNonNullElse(title, ""),
                Objects.requireNonNullElse(body, ""),
                files == null
                        ? List.of()
                        : files.stream().map(MacroFields::read).toList(),
                team == null || team.isEmpty() ? null : read(team));
    }

    private static UUID read(String id) {
        return Ids.read(id).orElseThrow(NotFound::new);
    }
}
