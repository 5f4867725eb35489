package dovod.people;

import dovod.kernel.Language;
import org.jspecify.annotations.Nullable;

/** How somebody wants the desk to be, as typed. */
public record Preferences(
        @Nullable String name,
        Language language,
        @Nullable String theme,
        @Nullable String zone,
        boolean singleKeys) {

    public static Preferences of(Person person) {
        return new Preferences(
                person.name(), person.language(), person.theme(), person.zone().getId(), person.singleKeys());
    }

    public Preferences withTheme(@Nullable String other) {
        return new Preferences(name, language, other, zone, singleKeys);
    }
}
