package dovod.quality;

import dovod.lib.replycheck.text.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/**
 * A file of words that a speaker of the language can read and extend: {@code [section]}, then a word or a phrase a
 * line; {@code #} begins a remark.
 */
final class WordList {

    private final Map<String, List<String>> sections;

    private WordList(Map<String, List<String>> sections) {
        this.sections = sections;
    }

    /** @param name such as {@code asking.txt}, beside this class */
    static WordList of(String name) {
        try {
            var text = new ClassPathResource(name, WordList.class).getContentAsString(StandardCharsets.UTF_8);
            return new WordList(read(name, text));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, List<String>> read(String name, String text) {
        var sections = new LinkedHashMap<String, List<String>>();
        var section = new ArrayList<String>();
        for (var line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("[") && line.endsWith("]")) {
                section = new ArrayList<>();
                if (sections.put(line.substring(1, line.length() - 1), section) != null) {
                    throw new IllegalStateException(name + " has the section " + line + " twice");
                }
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                section.add(line);
            }
        }
        return sections;
    }

    Map<String, List<String>> sections() {
        return sections;
    }

    /** The stems of all words of a section. */
    Set<String> stems(String section, ReplyJudge judge) {
        return sections.getOrDefault(section, List.of()).stream()
                .flatMap(line -> judge.read(line).tokens().stream())
                .map(Token::stem)
                .collect(Collectors.toUnmodifiableSet());
    }
}
