package dovod.care;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What shows a point to be so. */
public enum Proof {
    /** A picture, or a video all the more. */
    PICTURE,
    VIDEO,
    /** What the buyer says. */
    WORDS;

    /** As stored; its words are {@code care.proof.<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Proof> ofCode(String code) {
        return Arrays.stream(values())
                .filter(proof -> proof.code().equals(code))
                .findFirst();
    }
}
