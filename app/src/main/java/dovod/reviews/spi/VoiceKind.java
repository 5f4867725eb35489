package dovod.reviews.spi;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is said on a product's page. */
public enum VoiceKind {
    REVIEW,
    QUESTION;

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<VoiceKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
