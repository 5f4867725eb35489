package dovod.channels.spi;

import java.util.Locale;

/** Something to be fetched because somebody speaks of it. */
public record Wish(Kind kind, String key) {

    /** What sort of thing. */
    public enum Kind {
        ORDER,
        POSTING,
        PRODUCT;

        /** As stored: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
