package dovod.conversations;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Russian nouns lose a vowel as they are declined: подарок, подарка; посылка, посылок; наклейка, наклеек. The stemmer
 * makes two stems of them, so a stem is looked for in both shapes. A shape that is no word finds nothing.
 */
final class FleetingVowels {

    private static final String CONSONANT = "[бвгджзклмнпрстфхцчшщ]";
    private static final Pattern CLOSED = Pattern.compile("(.*" + CONSONANT + ")([кцлнмрг])");
    private static final Pattern OPEN = Pattern.compile("(.*" + CONSONANT + ")[ое]([кцлнмрг])");
    private static final Pattern SHORT_I = Pattern.compile("(.*[аеиоуыэюя])й([кцлнмрг])");
    private static final Pattern FULL_E = Pattern.compile("(.*[аеиоуыэюя])е([кцлнмрг])");
    private static final Pattern SOFT = Pattern.compile("(.*" + CONSONANT + ")ь([кцлнмрг])");

    private FleetingVowels() {}

    /** The stem itself first. */
    static Set<String> shapes(String stem) {
        var shapes = new LinkedHashSet<String>();
        shapes.add(stem);
        add(shapes, CLOSED, stem, "$1о$2");
        add(shapes, CLOSED, stem, "$1е$2");
        add(shapes, OPEN, stem, "$1$2");
        add(shapes, OPEN, stem, "$1ь$2");
        add(shapes, SHORT_I, stem, "$1е$2");
        add(shapes, FULL_E, stem, "$1й$2");
        add(shapes, SOFT, stem, "$1е$2");
        return shapes;
    }

    private static void add(Set<String> shapes, Pattern pattern, String stem, String shape) {
        var matched = pattern.matcher(stem);
        if (matched.matches()) {
            shapes.add(matched.replaceFirst(shape));
        }
    }
}
