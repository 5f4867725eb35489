package dovod.quality;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that must not stand in a reply, found however they are dressed up. */
final class ForbiddenWords {

    /** Shorter words fall apart into too many innocent ones. */
    private static final int SPACED_FROM = 5;

    private static final String GAP = "[^\\p{L}\\p{N}]{1,4}";
    private static final String SOME_WORDS = "(?:[\\p{L}\\p{N}]+[^\\p{L}\\p{N}]{1,4}){0,4}?";
    private static final String BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String AFTER = "(?![\\p{L}\\p{N}])";

    private final Pattern pattern;

    private ForbiddenWords(Pattern pattern) {
        this.pattern = pattern;
    }

    /** @param written words with a gap between them; a star for any ending, {@code ...} for up to four words */
    static ForbiddenWords of(String written) {
        var parts = Arrays.stream(written.strip().split("\\s+")).toList();
        var pattern = parts.stream()
                .map(part -> part.equals("...") ? SOME_WORDS : word(part))
                .collect(Collectors.joining(GAP))
                .replace(SOME_WORDS + GAP, SOME_WORDS);
        return new ForbiddenWords(Pattern.compile(BEFORE + pattern + AFTER));
    }

    /** Everywhere they stand, in order. */
    Stream<Stretch> in(String text, PlainLetters plain) {
        return pattern.matcher(plain.toString()).results().map(found -> {
            int last = plain.place(found.end() - 1);
            return Stretch.of(text, plain.place(found.start()), last + Character.charCount(text.codePointAt(last)));
        });
    }

    private static String word(String written) {
        var any = written.endsWith("*");
        var letters = PlainLetters.of(any ? written.substring(0, written.length() - 1) : written)
                .toString();
        var whole = Pattern.quote(letters) + (any ? "\\p{L}*" : "");
        return letters.length() < SPACED_FROM ? whole : "(?:" + whole + "|" + spaced(letters) + ")";
    }

    /** Every letter apart from the next one: with a blank, a dot, a dash between. */
    private static String spaced(String letters) {
        return letters.codePoints()
                .mapToObj(letter -> Pattern.quote(Character.toString(letter)))
                .collect(Collectors.joining("[^\\p{L}\\p{N}]{1,2}"));
    }
}
