package dovod.ledger;

import dovod.kernel.Language;
import dovod.kernel.Money;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** One file of {@code rules/costs/}. A broken file keeps the desk from starting. */
final class CostPack {

    private static final String PACKS = "rules/costs/";

    private final String file;
    private final Map<?, ?> pack;

    private CostPack(String file, Map<?, ?> pack) {
        this.file = file;
        this.pack = pack;
    }

    static List<CostPack> all() {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath*:" + PACKS + "*.yaml"))
                    .map(CostPack::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static CostPack named(String name) {
        return read(new ClassPathResource(PACKS + name + ".yaml"));
    }

    private static CostPack read(Resource file) {
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return new CostPack(
                    String.valueOf(file.getFilename()),
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(reader));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Money amount(String key) {
        return Books.money(number(pack, key));
    }

    List<CostRule> rules() {
        return list(pack.get("alternative")).stream().map(this::rule).toList();
    }

    /** What an entry of the marketplace's books is, by a part of its word; in the order of the file. */
    Map<String, CostKind> entries() {
        var kinds = new LinkedHashMap<String, CostKind>();
        list(pack.get("entries"))
                .forEach(entry -> ((List<?>) Objects.requireNonNull(entry.get("words"), "words are missing"))
                        .forEach(word -> kinds.put(word.toString(), CostKind.ofCode(text(entry, "kind")))));
        return kinds;
    }

    /** Empty for what holds everywhere. */
    String marketplace() {
        return Objects.requireNonNullElse(pack.get("marketplace"), "").toString();
    }

    private CostRule rule(Map<?, ?> rule) {
        var id = text(rule, "id");
        try {
            return new CostRule(
                    text(pack, "marketplace"),
                    id,
                    list(rule.get("examples")).stream()
                            .map(row -> new CostRule.Example(number(row, "price"), number(row, "amount")))
                            .sorted(Comparator.comparingLong(CostRule.Example::price))
                            .toList(),
                    optional(rule, "share", 0),
                    optional(rule, "most", Long.MAX_VALUE / 100),
                    (int) optional(rule, "chance", 100),
                    titles(rule),
                    text(rule, "source"),
                    LocalDate.parse(text(rule, "edition")),
                    text(rule, "reliability"),
                    Boolean.parseBoolean(text(rule, "assumption")),
                    LocalDate.parse(text(rule, "validFrom")),
                    rule.get("validUntil") == null ? null : LocalDate.parse(text(rule, "validUntil")));
        } catch (RuntimeException broken) {
            throw new IllegalStateException("the rule " + id + " of " + file + " cannot be read", broken);
        }
    }

    private Map<Language, String> titles(Map<?, ?> rule) {
        var titles = (Map<?, ?>) Objects.requireNonNull(rule.get("title"), "title is missing");
        return Arrays.stream(Language.values())
                .collect(Collectors.toUnmodifiableMap(language -> language, language -> text(titles, language.code())));
    }

    private static List<Map<?, ?>> list(@Nullable Object value) {
        return value instanceof List<?> rows
                ? rows.stream().<Map<?, ?>>map(row -> (Map<?, ?>) row).toList()
                : List.of();
    }

    private long optional(Map<?, ?> block, String key, long otherwise) {
        return block.get(key) == null ? otherwise : number(block, key);
    }

    private long number(Map<?, ?> block, String key) {
        return Long.parseLong(text(block, key));
    }

    private String text(Map<?, ?> block, String key) {
        var value = block.get(key);
        if (value == null) {
            throw new IllegalStateException(key + " is missing in " + file);
        }
        return value.toString();
    }
}
