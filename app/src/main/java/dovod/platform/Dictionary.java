package dovod.platform;

import dovod.kernel.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All texts of all rooms: {@code messages/<room>_ru.properties} and {@code _en}, read once. */
@Component
public class Dictionary {

    private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
    private final Map<Language, Formats> formats = new EnumMap<>(Language.class);

    Dictionary() {
        for (var language : Language.values()) {
            patterns.put(language, read(language));
            formats.put(language, new Formats(language));
        }
    }

    public Words in(Language language, ZoneId zone) {
        return new Words(language, zone, of(language), Objects.requireNonNull(formats.get(language)));
    }

    private Map<String, String> of(Language language) {
        return patterns.getOrDefault(language, Map.of());
    }

    private static Map<String, String> read(Language language) {
        var found = new HashMap<String, String>();
        try {
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language.code() + ".properties");
            for (var file : files) {
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    var properties = new Properties();
                    properties.load(reader);
                    properties.forEach((key, text) -> put(found, (String) key, (String) text));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Map.copyOf(found);
    }

    private static void put(Map<String, String> found, String key, String text) {
        if (found.put(key, text) != null) {
            throw new IllegalStateException("the message " + key + " is written twice");
        }
    }
}
