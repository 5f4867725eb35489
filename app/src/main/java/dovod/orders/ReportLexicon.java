package dovod.orders;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** By which words the columns and rows of a report are recognised; a broken lexicon keeps the desk from starting. */
@Component
class ReportLexicon {

    private static final String FILE = "dovod/orders/report.yaml";

    private final Map<ReportColumn, List<String>> columns = new EnumMap<>(ReportColumn.class);
    private final List<String> totals;
    private final List<String> takenBack;

    ReportLexicon() {
        try (var reader = new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8)) {
            Map<String, Object> pack = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            var told = (Map<?, ?>) Objects.requireNonNull(pack.get("columns"));
            for (var column : ReportColumn.values()) {
                columns.put(column, words(told.get(column.code())));
            }
            totals = words(pack.get("totals"));
            takenBack = words(pack.get("takenBack"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Which column holds what, as far as the headings tell; each is taken for one thing. */
    Map<ReportColumn, Integer> places(List<String> headings) {
        var names = headings.stream().map(ReportLexicon::plain).toList();
        var places = new EnumMap<ReportColumn, Integer>(ReportColumn.class);
        for (var column : ReportColumn.values()) {
            Objects.requireNonNull(columns.get(column)).stream()
                    .map(word -> place(names, word, places))
                    .filter(place -> place >= 0)
                    .findFirst()
                    .ifPresent(place -> places.put(column, place));
        }
        return places;
    }

    boolean isTotal(String cell) {
        return totals.stream().anyMatch(plain(cell)::startsWith);
    }

    boolean isTakenBack(String kind) {
        return takenBack.stream().anyMatch(plain(kind)::contains);
    }

    /** The heading that is this word, or else one that has it in it. */
    private static int place(List<String> names, String word, Map<ReportColumn, Integer> taken) {
        for (var whole : List.of(true, false)) {
            for (var at = 0; at < names.size(); at++) {
                var name = names.get(at);
                if (!taken.containsValue(at) && (whole ? name.equals(word) : name.contains(word))) {
                    return at;
                }
            }
        }
        return -1;
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }

    private static List<String> words(@Nullable Object told) {
        return ((List<?>) Objects.requireNonNull(told, FILE))
                .stream().map(Object::toString).toList();
    }
}
