package dovod.people;

import dovod.kernel.Language;
import org.jspecify.annotations.Nullable;

/** How somebody wants the desk to be, as typed. */
public record Preferences(
        @Nullable String name,
        Language language,
        String theme,
        String density,
        @Nullable String zone,
        boolean singleKeys) {

    public static Preferences of(Person person) {
        return new Preferences(
                person.name(),
                person.language(),
                person.theme(),
                person.density(),
                person.zone().getId(),
                person.singleKeys());
    }

    public Preferences withTheme(String other) {
        return new Preferences(name, language, other, density, zone, singleKeys);
    }
}
