package dovod.kernel;

import java.util.Locale;

/** The languages the desk speaks; a setting of a person. */
public enum Language {
    RU(Locale.of("ru")),
    EN(Locale.of("en"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The code as stored and as written in a page's {@code lang}: {@code ru} or {@code en}. */
    public String code() {
        return locale.getLanguage();
    }

    /** Russian for {@code ru}, English for everything else that a browser may ask for. */
    public static Language of(Locale wanted) {
        return "ru".equals(wanted.getLanguage()) ? RU : EN;
    }

    public static Language ofCode(String code) {
        return of(Locale.of(code));
    }
}
