package dovod.platform;

import com.ibm.icu.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A message with places for arguments, for all threads. Most only put texts in their places, and do so many hundred
 * times a page; a format is for those that count, choose or quote.
 *
 * @param format how ICU understands it
 * @param pieces what stands between the places, one more than there are of these; null when it does more than that
 * @param places which argument goes where
 */
record Sentence(MessageFormat format, @Nullable List<String> pieces, List<Integer> places) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    static Sentence of(String pattern, Locale locale) {
        var format = new MessageFormat(pattern, locale);
        var pieces = List.of(PLACE.split(pattern, -1));
        var places = new ArrayList<Integer>();
        PLACE.matcher(pattern).results().forEach(place -> places.add(Integer.valueOf(place.group(1))));
        var isPlain = pieces.stream().noneMatch(piece -> piece.matches("(?s).*[{}'].*"));
        return new Sentence(format, isPlain ? pieces : null, List.copyOf(places));
    }

    String with(Object... arguments) {
        var between = pieces;
        return between == null || !areTexts(arguments)
                ? ((MessageFormat) format.clone()).format(arguments) // a format holds what it is at
                : put(between, arguments);
    }

    private boolean areTexts(Object... arguments) {
        return places.stream().allMatch(place -> place < arguments.length)
                && Arrays.stream(arguments).allMatch(String.class::isInstance);
    }

    private String put(List<String> between, Object... arguments) {
        var text = new StringBuilder(between.getFirst());
        for (int i = 0; i < places.size(); i++) {
            text.append(arguments[places.get(i)]).append(between.get(i + 1));
        }
        return text.toString();
    }
}
