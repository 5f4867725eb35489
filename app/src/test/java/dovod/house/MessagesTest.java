package dovod.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every text stands in both languages, can be filled, and is needed by somebody. */
class MessagesTest {

    private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*\"([a-z0-9_.]+)\"\\s*[,)]");
    private static final Pattern NAMED =
            Pattern.compile("\\b(?:label|hint|title|text) = \"([a-z0-9_]+(?:\\.[a-z0-9_]+)+)\"");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}");

    private final Map<String, String> russian = messages("ru");
    private final Map<String, String> english = messages("en");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(without(russian, english)).as("said in Russian only").isEmpty();
        assertThat(without(english, russian)).as("said in English only").isEmpty();
    }

    @Test
    void bothLanguagesAreFilledWithTheSame() {
        for (var key : russian.keySet()) {
            assertThat(arguments(english.getOrDefault(key, "")))
                    .as(key)
                    .isEqualTo(arguments(russian.getOrDefault(key, "")));
        }
    }

    @Test
    void everyTextCanBeSaid() {
        russian.forEach(
                (key, text) -> assertThat(new MessageFormat(text)).as(key).isNotNull());
        english.forEach(
                (key, text) -> assertThat(new MessageFormat(text)).as(key).isNotNull());
        assertThat(russian.entrySet()).allMatch(text -> !text.getValue().isBlank());
        assertThat(english.entrySet()).allMatch(text -> !text.getValue().isBlank());
    }

    @Test
    void theVoiceIsCalm() {
        assertThat(loud(russian)).isEmpty();
        assertThat(loud(english)).isEmpty();
    }

    @Test
    void russianIsNotLeftInEnglish() {
        assertThat(english.entrySet().stream()
                        .filter(text -> text.getValue().codePoints().anyMatch(MessagesTest::cyrillic))
                        .filter(text -> !text.getKey().contains("language"))
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void everyKeyThatIsSaidExists() {
        var missing = new TreeSet<String>();
        everySource().forEach((file, text) -> {
            missing.addAll(keys(SAID, text));
            if (file.toString().endsWith(".jte")) {
                missing.addAll(keys(NAMED, text));
            }
        });
        missing.removeAll(russian.keySet());
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyIsNeeded() {
        var sources = String.join("\n", everySource().values());
        assertThat(russian.keySet().stream().filter(key -> !needed(key, sources)))
                .isEmpty();
    }

    @Test
    void templatesHoldNoTextOfTheirOwn() {
        var own = new TreeMap<Path, String>();
        Sources.below("src/main/resources/templates", ".jte").forEach((file, text) -> {
            if (text.codePoints().anyMatch(MessagesTest::cyrillic)) {
                own.put(file.getFileName(), "has Russian words in the template itself");
            }
        });
        assertThat(own).isEmpty();
    }

    /** A key is needed when it is written somewhere, or a piece of it from which keys are put together. */
    private static boolean needed(String key, String sources) {
        if (key.startsWith("refusal.")) {
            return sources.contains('"' + key.substring("refusal.".length()) + '"');
        }
        for (int dot = key.length(); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            var written = dot == key.length() ? '"' + key + '"' : '"' + key.substring(0, dot + 1) + '"';
            if (sources.contains(written) && (dot == key.length() || key.indexOf('.') < dot)) {
                return true;
            }
        }
        return false;
    }

    private static Map<Path, String> everySource() {
        var all = new TreeMap<>(Sources.below("src/main/java", ".java"));
        all.putAll(Sources.below("src/main/resources/templates", ".jte"));
        all.putAll(Sources.below("src/main/resources", ".yaml"));
        return all;
    }

    private static Set<String> keys(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> without(Map<String, String> these, Map<String, String> those) {
        var rest = new TreeSet<>(these.keySet());
        rest.removeAll(those.keySet());
        return rest;
    }

    private static Set<String> loud(Map<String, String> texts) {
        return texts.entrySet().stream()
                .filter(text -> text.getValue().contains("!")
                        && LETTERS.matcher(text.getValue()).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> arguments(String text) {
        var pattern = new MessagePattern(text);
        var names = new TreeSet<String>();
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER
                    || part.getType() == MessagePattern.Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(part));
            }
        }
        return names;
    }

    private static boolean cyrillic(int character) {
        return Character.UnicodeBlock.of(character) == Character.UnicodeBlock.CYRILLIC;
    }

    private static Map<String, String> messages(String language) {
        var all = new TreeMap<String, String>();
        Sources.below("src/main/resources/messages", "_" + language + ".properties")
                .values()
                .forEach(text -> {
                    var properties = new Properties();
                    try {
                        properties.load(new StringReader(text));
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                    properties.forEach((key, value) -> all.put((String) key, (String) value));
                });
        return all;
    }
}
