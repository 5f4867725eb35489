package dovod.sla;

import dovod.kernel.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** One file of {@code rules/}: the terms of one marketplace. A broken file keeps the desk from starting. */
final class RulePack {

    private final String file;
    private final String marketplace;
    private final List<?> rules;

    private RulePack(String file, Map<?, ?> pack) {
        this.file = file;
        this.marketplace = text(pack, "marketplace");
        this.rules = pack.get("rules") instanceof List<?> list ? list : List.of();
    }

    static List<Rule> read(Resource resource) {
        try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
            Map<?, ?> pack = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            return new RulePack(String.valueOf(resource.getFilename()), pack).rules();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<Rule> rules() {
        return rules.stream().map(rule -> rule((Map<?, ?>) rule)).toList();
    }

    private Rule rule(Map<?, ?> rule) {
        var id = text(rule, "id");
        try {
            return new Rule(
                    marketplace,
                    id,
                    texts(rule, "title"),
                    texts(rule, "consequence"),
                    text(rule, "startsOn"),
                    Boolean.TRUE.equals(rule.get("window")),
                    Boolean.parseBoolean(text(rule, "restarts")),
                    Duration.parse(text(rule, "term")),
                    text(rule, "source"),
                    LocalDate.parse(text(rule, "edition")),
                    text(rule, "reliability"),
                    LocalDate.parse(text(rule, "validFrom")),
                    day(rule.get("validUntil")));
        } catch (RuntimeException broken) {
            throw new IllegalStateException("the rule " + id + " of " + file + " cannot be read", broken);
        }
    }

    private Map<Language, String> texts(Map<?, ?> rule, String key) {
        if (!(rule.get(key) instanceof Map<?, ?> texts)) {
            throw new IllegalStateException(key + " is missing");
        }
        return Arrays.stream(Language.values())
                .collect(Collectors.toUnmodifiableMap(language -> language, language -> text(texts, language.code())));
    }

    private String text(Map<?, ?> block, String key) {
        var value = block.get(key);
        if (value == null) {
            throw new IllegalStateException(key + " is missing in " + file);
        }
        return value.toString();
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return value == null ? null : LocalDate.parse(value.toString());
    }
}
