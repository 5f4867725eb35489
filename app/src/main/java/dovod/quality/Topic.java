package dovod.quality;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a buyer writes about; the more pressing first. */
public enum Topic {
    MISSING_PART,
    DEFECT,
    ASSEMBLY,
    DELIVERY,
    RETURN,
    QUESTION,
    PRAISE;

    /** As stored, as the word list names its section, as messages do: {@code quality.topic.<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Topic> ofCode(String code) {
        return Arrays.stream(values())
                .filter(topic -> topic.code().equals(code))
                .findFirst();
    }
}
