package dovod.platform.files;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name to show and to save under, made of whatever the sender called the file. */
final class FileName {

    private static final int LONGEST = 100;
    // Control, format, private and unassigned characters, and halves of characters.
    private static final Pattern UNSEEN = Pattern.compile("\\p{C}");
    private static final Pattern SPACE = Pattern.compile("\\p{Z}+");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|]");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private FileName() {}

    /** An ending that does not fit the content is replaced by one that does. */
    static String of(String told, FileType type) {
        var name = normal(told);
        var ending = ending(name);
        if (type.endings().contains(ending)) {
            return usable(cut(base(name)) + ending);
        }
        return usable(cut(ending.isEmpty() ? name : base(name)) + type.endings().getFirst());
    }

    private static String normal(String told) {
        var seen = UNSEEN.matcher(told).replaceAll("");
        var normal =
                UNSEEN.matcher(Normalizer.normalize(seen, Normalizer.Form.NFKC)).replaceAll("");
        var last = normal.substring(Math.max(normal.lastIndexOf('/'), normal.lastIndexOf('\\')) + 1);
        var spaced = SPACE.matcher(last).replaceAll(" ");
        return EDGES.matcher(FORBIDDEN.matcher(spaced).replaceAll("_")).replaceAll("");
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 || name.length() - dot > 6 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }

    private static String base(String name) {
        return name.substring(0, name.length() - ending(name).length());
    }

    private static String cut(String base) {
        if (base.length() <= LONGEST) {
            return base;
        }
        return base.substring(0, Character.isHighSurrogate(base.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private static String usable(String name) {
        return name.startsWith(".") || DEVICE.matcher(name).matches() ? "file_" + name : name;
    }
}
