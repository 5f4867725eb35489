package dovod.care;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is wrong, as one would count it: several alike make a pattern. */
public enum Symptom {
    CRACK,
    BREAKAGE,
    SCRATCH,
    MISSING,
    WRONG_PART,
    COLOUR,
    HOLES,
    WOBBLE,
    NO_FIT,
    OTHER;

    /** As stored; its words are {@code care.symptom.<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Symptom> ofCode(String code) {
        return Arrays.stream(values())
                .filter(symptom -> symptom.code().equals(code))
                .findFirst();
    }
}
