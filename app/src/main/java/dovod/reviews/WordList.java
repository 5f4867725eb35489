package dovod.reviews;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/**
 * A file of words that a speaker of the language can read and extend: {@code [section]}, then a word or a phrase a
 * line; {@code #} begins a remark.
 */
final class WordList {

    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    private WordList(String text) {
        var section = new ArrayList<String>();
        for (var line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("[") && line.endsWith("]")) {
                section = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), section);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                section.add(line);
            }
        }
    }

    /** @param name such as {@code thanks.txt}, beside this class */
    static WordList of(String name) {
        try {
            return new WordList(new ClassPathResource(name, WordList.class).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @throws IllegalStateException when there is no such section */
    List<String> lines(String section) {
        var lines = sections.get(section);
        if (lines == null || lines.isEmpty()) {
            throw new IllegalStateException("no words under [" + section + "]");
        }
        return lines;
    }
}
