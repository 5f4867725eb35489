package dovod.quality;

import dovod.kernel.Language;
import dovod.quality.TextRule.Where;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What marketplaces forbid us to write, from the rule packs in {@code rules/texts/}. A broken one stops the start. */
@Component
class TextRules {

    /** Longer replies do not leave anyway. */
    private static final int LONGEST = 20_000;

    private final List<TextRule> rules;

    TextRules() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:rules/texts/*.yaml");
            rules = Arrays.stream(files).flatMap(TextRules::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<TextRule> all() {
        return rules;
    }

    /** What a text to a buyer breaks, each rule once. */
    List<Remark> broken(String marketplace, Where where, String text) {
        var read = text.substring(0, Math.min(LONGEST, text.length()));
        return rules.stream()
                .filter(rule ->
                        rule.marketplace().equals(marketplace) && rule.where().contains(where))
                .flatMap(rule -> remark(rule, rule.brokenBy(read)).stream())
                .toList();
    }

    private static Optional<Remark> remark(TextRule rule, List<Stretch> broken) {
        return broken.stream()
                .findFirst()
                .map(first ->
                        new Remark(Remark.Kind.FORBIDDEN, rule.stops(), rule.reason(first.words()), null, broken));
    }

    private static Stream<TextRule> read(Resource file) {
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            Map<?, ?> pack = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            return ((List<?>) value(pack, "rules"))
                    .stream().map(rule -> rule(value(pack, "marketplace").toString(), (Map<?, ?>) rule));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static TextRule rule(String marketplace, Map<?, ?> rule) {
        return new TextRule(
                marketplace,
                text(rule, "id"),
                Boolean.parseBoolean(text(rule, "stops")),
                texts(rule, "where").stream().map(Where::ofCode).collect(Collectors.toUnmodifiableSet()),
                texts(rule, "words").stream().map(ForbiddenWords::of).toList(),
                titles((Map<?, ?>) value(rule, "title")),
                text(rule, "source"),
                LocalDate.parse(text(rule, "edition")),
                text(rule, "reliability"),
                texts(rule, "wrong"),
                texts(rule, "right"));
    }

    private static Map<Language, String> titles(Map<?, ?> titles) {
        return Arrays.stream(Language.values())
                .collect(Collectors.toUnmodifiableMap(language -> language, language -> text(titles, language.code())));
    }

    private static List<String> texts(Map<?, ?> rule, String key) {
        return ((List<?>) value(rule, key)).stream().map(Object::toString).toList();
    }

    private static String text(Map<?, ?> block, String key) {
        return value(block, key).toString();
    }

    private static Object value(Map<?, ?> block, String key) {
        return Objects.requireNonNull(block.get(key), key + " is missing in rules/texts");
    }
}
