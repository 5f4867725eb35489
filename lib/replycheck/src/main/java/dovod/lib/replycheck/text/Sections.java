package dovod.lib.replycheck.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A resource file of lines under {@code [section]} heads; {@code #} begins a comment. */
final class Sections {

    private final Map<String, List<String>> lines = new LinkedHashMap<>();

    private Sections() {}

    static Sections of(String name) {
        var resource = "/dovod/lib/replycheck/lexicon/" + name;
        try (var stream = Objects.requireNonNull(Sections.class.getResourceAsStream(resource), resource);
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return parse(name, reader.lines().toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(resource, failure);
        }
    }

    static Sections parse(String name, List<String> source) {
        var sections = new Sections();
        List<String> current = new ArrayList<>();
        for (var raw : source) {
            int comment = raw.indexOf('#');
            var line = (comment < 0 ? raw : raw.substring(0, comment)).strip();
            if (line.startsWith("[") && line.endsWith("]")) {
                current = sections.lines.computeIfAbsent(line.substring(1, line.length() - 1), _ -> new ArrayList<>());
            } else if (!line.isEmpty()) {
                if (sections.lines.isEmpty()) {
                    throw new IllegalArgumentException(name + ": a line before the first [section]: " + line);
                }
                current.add(line);
            }
        }
        return sections;
    }

    Map<String, List<String>> all() {
        return lines;
    }

    Words words(String section) {
        return new Words(lines.getOrDefault(section, List.of()));
    }
}
