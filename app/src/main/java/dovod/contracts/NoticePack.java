package dovod.contracts;

import dovod.kernel.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * One file of {@code rules/contracts/}. A broken file keeps the desk from starting.
 *
 * @param party whose contracts it speaks of
 * @param leaveDays within how many days of the notice one may refuse and leave
 */
record NoticePack(String party, List<NoticeRule> rules, int leaveDays) {

    static List<NoticePack> all() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:rules/contracts/*.yaml");
            return Arrays.stream(files).map(NoticePack::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static NoticePack read(Resource file) {
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            Map<?, ?> pack = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            var party = text(pack, "marketplace");
            var rules = ((List<?>) part(pack, "rules"))
                    .stream().map(rule -> rule(party, (Map<?, ?>) rule)).toList();
            return new NoticePack(party, rules, Integer.parseInt(text((Map<?, ?>) part(pack, "leave"), "days")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static NoticeRule rule(String party, Map<?, ?> rule) {
        var titles = (Map<?, ?>) part(rule, "title");
        var words = rule.get("words") instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.<String>of();
        return new NoticeRule(
                party,
                text(rule, "id"),
                Integer.parseInt(text(rule, "days")),
                Arrays.stream(Language.values())
                        .collect(Collectors.toUnmodifiableMap(
                                language -> language, language -> text(titles, language.code()))),
                words,
                text(rule, "source"),
                LocalDate.parse(text(rule, "edition")),
                LocalDate.parse(text(rule, "validFrom")),
                rule.get("validUntil") == null ? null : LocalDate.parse(text(rule, "validUntil")));
    }

    private static String text(Map<?, ?> block, String key) {
        return part(block, key).toString();
    }

    private static Object part(Map<?, ?> block, String key) {
        var value = block.get(key);
        if (value == null) {
            throw new IllegalStateException(key + " is missing in a rule pack of contracts");
        }
        return value;
    }
}
