package dovod.platform;

import java.io.InputStream;
import java.util.Objects;

/** The faces of printed pages: free to embed, with Cyrillic and the rouble sign (ParaType, {@code fonts/LICENSE-PT.txt}). */
public enum Typeface {
    SERIF("PTSerif-Regular"),
    SERIF_BOLD("PTSerif-Bold"),
    SANS("PTSans-Regular"),
    SANS_BOLD("PTSans-Bold");

    private final String file;

    Typeface(String file) {
        this.file = file;
    }

    /** The TrueType file; the caller closes it. */
    public InputStream open() {
        return Objects.requireNonNull(
                Typeface.class.getResourceAsStream("/fonts/" + file + ".ttf"), "the jar has lost a font: " + file);
    }
}
