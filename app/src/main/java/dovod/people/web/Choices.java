package dovod.people.web;

import dovod.kernel.Actor;
import dovod.kernel.Language;
import dovod.kernel.Role;
import dovod.people.Person;
import dovod.people.spi.CalendarChoice;
import dovod.platform.AuditRow;
import dovod.platform.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a form lets one choose from: what is sent, to what is read, in order. */
final class Choices {

    private Choices() {}

    /** Each language in its own words, so that everybody finds theirs. */
    static Map<String, String> languages(Words words) {
        var offered = new LinkedHashMap<String, String>();
        Arrays.stream(Language.values())
                .forEach(language -> offered.put(language.code(), words.say("people.language." + language.code())));
        return offered;
    }

    static Map<String, String> themes(Words words) {
        var offered = new LinkedHashMap<String, String>();
        List.of("system", "light", "dark").forEach(theme -> offered.put(theme, words.say("platform.theme." + theme)));
        return offered;
    }

    static Map<String, String> densities(Words words) {
        var offered = new LinkedHashMap<String, String>();
        List.of("comfortable", "compact")
                .forEach(density -> offered.put(density, words.say("people.density." + density)));
        return offered;
    }

    /**
     * Only an owner may offer the owner's role.
     *
     * @param held the role somebody has: always among them
     */
    static Map<String, String> roles(Words words, Actor actor, Role held) {
        var offered = new LinkedHashMap<String, String>();
        for (var role : Role.values()) {
            if (role != Role.OWNER || role == held || actor.role() == Role.OWNER) {
                offered.put(role.code(), words.say("people.role." + role.code()));
            }
        }
        return offered;
    }

    static Map<String, String> lives(Words words, List<Integer> days) {
        var offered = new LinkedHashMap<String, String>();
        days.forEach(life -> offered.put(life.toString(), words.say("people.tokens.days", life)));
        return offered;
    }

    static Map<String, String> calendars(List<CalendarChoice.Choice> calendars) {
        var offered = new LinkedHashMap<String, String>();
        calendars.forEach(choice -> offered.put(choice.id().toString(), choice.name()));
        return offered;
    }

    static Map<String, String> people(Words words, List<Person> people) {
        var offered = new LinkedHashMap<String, String>();
        offered.put("", words.say("people.audit.anybody"));
        people.forEach(person -> offered.put(person.id().toString(), person.name()));
        return offered;
    }

    /** What the actions of these entries are called: any room may bring words as {@code audit.done.<action>}. */
    static Map<String, String> actions(Words words, List<AuditRow> rows) {
        return rows.stream()
                .map(row -> row.entry().action())
                .distinct()
                .collect(Collectors.toMap(action -> action, action -> called(words, "audit.done." + action, action)));
    }

    private static String called(Words words, String key, String otherwise) {
        return words.knows(key) ? words.say(key) : otherwise;
    }
}
