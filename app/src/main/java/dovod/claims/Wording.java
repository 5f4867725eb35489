package dovod.claims;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the {@code {braces}} of a wording; of several it takes one that was not said yet. */
final class Wording {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private Wording() {}

    static String fill(String wording, Map<String, String> values) {
        return PLACE.matcher(wording).replaceAll(place -> {
            var value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException("nothing for {" + place.group(1) + "} in: " + wording);
            }
            return Matcher.quoteReplacement(value);
        });
    }

    /** The first whose fixed words stand in nothing that was said; when all were said, the one after those. */
    static String fresh(List<String> wordings, List<String> said) {
        return wordings.stream()
                .filter(wording -> said.stream().noneMatch(text -> holds(text, wording)))
                .findFirst()
                .orElse(wordings.get(said.size() % wordings.size()));
    }

    /** Its longest fixed piece is in the text. */
    private static boolean holds(String text, String wording) {
        var longest = "";
        for (var piece : PLACE.split(wording)) {
            longest = piece.length() > longest.length() ? piece : longest;
        }
        return !longest.isBlank() && text.contains(longest.strip());
    }
}
