package dovod.sla;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** What marketplaces demand, from the rule packs in {@code rules/}, as it stood on a day. */
@Component
public class Terms {

    /** Editions are dated by the marketplaces' own calendar. */
    private static final ZoneId MARKETPLACES = ZoneId.of("Europe/Moscow");

    private final List<Rule> rules;

    Terms() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:rules/*.yaml");
            rules = Arrays.stream(files)
                    .flatMap(file -> RulePack.read(file).stream())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The rules of a marketplace in force at that moment; none for a marketplace without a pack. */
    public List<Rule> of(String marketplace, Instant at) {
        var day = LocalDate.ofInstant(at, MARKETPLACES);
        return rules.stream()
                .filter(rule -> rule.marketplace().equals(marketplace) && rule.holdsOn(day))
                .toList();
    }

    List<Rule> startedBy(String marketplace, String event, Instant at) {
        return of(marketplace, at).stream()
                .filter(rule -> rule.startsOn().equals(event))
                .toList();
    }

    /** The rule a clock was started by; empty if no pack knows it any more. */
    Optional<Rule> named(String name) {
        return rules.stream().filter(rule -> name(rule).equals(name)).findFirst();
    }

    /** A clock of such a rule is neither kept nor broken; it ends by itself. */
    boolean isWindow(String name) {
        return named(name).map(Rule::window).orElse(false);
    }

    /** The names of all rules that are windows. */
    List<String> windows() {
        return rules.stream().filter(Rule::window).map(Terms::name).toList();
    }

    static String name(Rule rule) {
        return rule.marketplace() + ":" + rule.id();
    }
}
