package dovod.quality;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A text as it is read rather than as it is typed: one letter for all that look like it, no accents, nothing invisible.
 * Each letter knows where in the text it stood.
 */
final class PlainLetters {

    private static final String SEEN = "abcehkmoptxyiёй";
    private static final String READ = "авсенкмортхуіеи";

    private final StringBuilder letters = new StringBuilder();
    private final IntStream.Builder builder = IntStream.builder();
    private int[] places = {};

    private PlainLetters() {}

    static PlainLetters of(String text) {
        var plain = new PlainLetters();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            plain.add(text.codePointAt(at), at);
        }
        plain.places = plain.builder.build().toArray();
        return plain;
    }

    private void add(int symbol, int place) {
        var whole = Normalizer.normalize(Character.toString(symbol), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        whole.codePoints().filter(PlainLetters::isSeen).forEach(letter -> {
            letters.appendCodePoint(read(letter));
            for (int unit = 0; unit < Character.charCount(read(letter)); unit++) {
                builder.add(place);
            }
        });
    }

    private static boolean isSeen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> false;
            default -> true;
        };
    }

    private static int read(int letter) {
        int at = SEEN.indexOf(letter);
        return at < 0 ? letter : READ.charAt(at);
    }

    @Override
    public String toString() {
        return letters.toString();
    }

    /** Where the letter at this index stood in the text, in UTF-16 code units. */
    int place(int index) {
        return places[index];
    }
}
