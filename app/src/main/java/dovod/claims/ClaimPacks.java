package dovod.claims;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The rule packs of the marketplaces; a broken one keeps the desk from starting. */
@Component
public class ClaimPacks {

    static final String FIRST = "ozon";
    private static final List<String> TEXTS =
            List.of("receivedSource", "recipient", "recipientAddress", "recipientMail", "clause", "law");

    private final Map<String, ClaimPack> packs = Map.of(FIRST, read(FIRST));

    /** @throws IllegalArgumentException when there is no pack for it */
    public ClaimPack of(String marketplace) {
        var pack = packs.get(marketplace);
        if (pack == null) {
            throw new IllegalArgumentException("no pack for " + marketplace);
        }
        return pack;
    }

    public ClaimPack of(Claim claim) {
        return of(claim.marketplace());
    }

    private static ClaimPack read(String marketplace) {
        var file = "dovod/claims/" + marketplace + ".yaml";
        try (var reader = new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8)) {
            return pack(new Yaml(new SafeConstructor(new LoaderOptions())).load(reader));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (RuntimeException broken) {
            throw new IllegalStateException(file + " is broken: " + broken.getMessage(), broken);
        }
    }

    private static ClaimPack pack(Map<?, ?> pack) {
        var terms = list(pack, "terms").stream().map(ClaimPacks::term).toList();
        apart(terms);
        return new ClaimPack(
                text(pack, "marketplace"),
                text(pack, "party"),
                ZoneId.of(text(pack, "zone")),
                LocalTime.parse(text(pack, "receivedBefore")),
                terms,
                list(pack, "rungs").stream().map(ClaimPacks::rung).toList(),
                list(pack, "topics").stream().map(ClaimPacks::topic).toList(),
                strings(pack, "findings"),
                names(pack, "compensations"),
                names(pack, "takenBack"),
                words((Map<?, ?>) value(pack, "words")),
                names(pack, "citesRu"),
                TEXTS.stream().collect(Collectors.toMap(name -> name, name -> text(pack, name))),
                WorkingDays.of("RU"));
    }

    /** For each day at most one edition of a term holds. */
    private static void apart(List<TermRule> terms) {
        for (int at = 0; at < terms.size(); at++) {
            var rule = terms.get(at);
            if (terms.subList(at + 1, terms.size()).stream().anyMatch(rule::overlaps)) {
                throw new IllegalArgumentException("two terms hold on one day: " + rule.id());
            }
        }
    }

    private static TermRule term(Object rule) {
        var to = optional(rule, "validTo");
        var alarm = optional(rule, "alarm");
        return new TermRule(
                text(rule, "id"),
                text(rule, "owes").equals("them"),
                text(rule, "startsOn"),
                Term.read(text(rule, "term")),
                alarm == null ? 0 : Integer.parseInt(alarm),
                text(rule, "consequenceRu"),
                text(rule, "consequenceEn"),
                text(rule, "source"),
                LocalDate.parse(text(rule, "edition")),
                LocalDate.parse(text(rule, "validFrom")),
                to == null ? null : LocalDate.parse(to),
                text(rule, "reliability"));
    }

    private static Rung rung(Object rung) {
        return new Rung(
                text(rung, "id"),
                text(rung, "due"),
                text(rung, "from"),
                Boolean.parseBoolean(text(rung, "thread")),
                optional(rung, "latest"),
                optional(rung, "answer"),
                text(rung, "needsRu"),
                text(rung, "needsEn"));
    }

    private static Topic topic(Object topic) {
        return new Topic(
                text(topic, "id"),
                text(topic, "answer"),
                Boolean.parseBoolean(text(topic, "single")),
                "true".equals(optional(topic, "formula")),
                names((Map<?, ?>) topic, "citesRu"),
                text(topic, "ticketRu"),
                optional(topic, "demandRu"),
                ((Map<?, ?>) topic).containsKey("questionsRu") ? names((Map<?, ?>) topic, "questionsRu") : List.of(),
                text(topic, "ru"),
                text(topic, "en"));
    }

    private static Map<String, List<String>> words(Map<?, ?> words) {
        var read = new HashMap<String, List<String>>();
        words.forEach((name, value) -> read.put(
                name.toString(),
                value instanceof List<?> several
                        ? several.stream().map(ClaimPacks::wording).toList()
                        : List.of(wording(value))));
        return Map.copyOf(read);
    }

    /** A colon in words that are not quoted makes something else of them. */
    private static String wording(Object words) {
        if (words instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("no words: " + words);
    }

    private static Map<String, String> strings(Map<?, ?> pack, String key) {
        return ((Map<?, ?>) value(pack, key))
                .entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> entry.getKey().toString(),
                                entry -> entry.getValue().toString()));
    }

    private static List<String> names(Map<?, ?> pack, String key) {
        return list(pack, key).stream().map(Object::toString).toList();
    }

    private static List<?> list(Map<?, ?> pack, String key) {
        return (List<?>) value(pack, key);
    }

    private static String text(Object block, String key) {
        return value(block, key).toString();
    }

    private static @Nullable String optional(Object block, String key) {
        var value = ((Map<?, ?>) block).get(key);
        return value == null ? null : value.toString();
    }

    private static Object value(Object block, String key) {
        var value = ((Map<?, ?>) block).get(key);
        if (value == null) {
            throw new IllegalArgumentException(key + " is missing in " + block);
        }
        return value;
    }
}
