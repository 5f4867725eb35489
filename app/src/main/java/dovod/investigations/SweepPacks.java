package dovod.investigations;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the rule pack of a marketplace; a broken one keeps the desk from starting. */
final class SweepPacks {

    private final String file;
    private final Map<?, ?> pack;

    private SweepPacks(String file, Map<?, ?> pack) {
        this.file = file;
        this.pack = pack;
    }

    /** What people say of orders. */
    static StatementPack statements(String marketplace) {
        return open(marketplace).statements();
    }

    static SweepPack read(String marketplace) {
        return open(marketplace).read();
    }

    private static SweepPacks open(String marketplace) {
        var file = "dovod/investigations/" + marketplace + ".yaml";
        try (var reader = new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8)) {
            Map<?, ?> pack = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            return new SweepPacks(file, pack);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private SweepPack read() {
        var formula = map(pack, "formula");
        return new SweepPack(
                ZoneId.of(text(pack, "zone")),
                kinds(),
                regions(),
                list(formula, "windows").stream().map(this::whole).toList(),
                new BigDecimal(text(formula, "tolerancePercent")),
                words());
    }

    private StatementPack statements() {
        var group = map(pack, "statements");
        var says = new HashMap<String, List<String>>();
        list(group, "says").forEach(meaning -> says.put(text(meaning, "id"), lower(list(meaning, "words"))));
        var opposites = list(group, "opposites").stream()
                .map(pair -> ((List<?>) pair).stream().map(Object::toString).toList())
                .toList();
        var reasons = new HashMap<String, List<String>>();
        for (var sort : List.of("uncollected", "failure", "payment")) {
            reasons.put(sort, lower(list(group, sort)));
        }
        return new StatementPack(Map.copyOf(says), opposites, Map.copyOf(reasons));
    }

    private static List<String> lower(List<?> words) {
        return words.stream()
                .map(word -> word.toString().toLowerCase(Locale.ROOT))
                .toList();
    }

    private Map<FindingKind, KindTerms> kinds() {
        var kinds = new EnumMap<FindingKind, KindTerms>(FindingKind.class);
        list(pack, "kinds").forEach(rule -> kinds.put(FindingKind.ofCode(text(rule, "id")), terms((Map<?, ?>) rule)));
        for (var kind : FindingKind.values()) {
            if (!kinds.containsKey(kind)) {
                throw new IllegalStateException(file + " has no terms for " + kind.code());
            }
        }
        return kinds;
    }

    private KindTerms terms(Map<?, ?> rule) {
        return new KindTerms(
                whole(text(rule, "waits")),
                Boolean.TRUE.equals(rule.get("byRegion")),
                Boolean.TRUE.equals(rule.get("clockAfterWait")),
                whole(text(rule, "claim")),
                text(rule, "source"),
                LocalDate.parse(text(rule, "edition")),
                text(rule, "reliability"));
    }

    private Map<String, Integer> regions() {
        var days = new HashMap<String, Integer>();
        for (var region : list(map(pack, "regions"), "days")) {
            list(region, "names")
                    .forEach(name -> days.put(name.toString().toLowerCase(Locale.ROOT), whole(text(region, "days"))));
        }
        return Map.copyOf(days);
    }

    /** Every list of words in a group, by the names of both. */
    private Map<String, List<String>> words() {
        var words = new HashMap<String, List<String>>();
        for (var group : List.of("entries", "entryTitles", "returns", "cancels", "writeOffWithoutCompensation")) {
            map(pack, group).forEach((name, value) -> {
                if (value instanceof List<?> list) {
                    words.put(
                            group + "." + name,
                            list.stream().map(Object::toString).toList());
                }
            });
        }
        return Map.copyOf(words);
    }

    private Map<?, ?> map(Object block, String key) {
        return value(block, key) instanceof Map<?, ?> map ? map : broken(key);
    }

    private List<?> list(Object block, String key) {
        return value(block, key) instanceof List<?> list ? list : broken(key);
    }

    private String text(Object block, String key) {
        var value = value(block, key);
        return value == null ? broken(key) : value.toString();
    }

    private static @Nullable Object value(Object block, String key) {
        return ((Map<?, ?>) block).get(key);
    }

    private int whole(Object value) {
        return Integer.parseInt(value.toString());
    }

    private <T> T broken(String key) {
        throw new IllegalStateException(key + " is missing in " + file);
    }
}
