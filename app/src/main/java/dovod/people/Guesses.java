package dovod.people;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How much of a text is left to guess for somebody who tries common words, years, repeated signs and walks along
 * the keyboard first: each such piece counts as one sign.
 */
final class Guesses {

    private static final int SHORTEST_PIECE = 3;
    private static final List<String> WALKS = List.of(
            "1234567890123",
            "qwertyuiop[]",
            "asdfghjkl;'",
            "zxcvbnm,./",
            "йцукенгшщзхъ",
            "фывапролджэ",
            "ячсмитьбю",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol",
            "1q2w3e4r5t6y7u8i9o0p",
            "q1w2e3r4t5y6u7i8o9p0",
            "1й2ц3у4к5е6н7г8ш9щ0з",
            "abcdefghijklmnopqrstuvwxyz",
            "абвгдежзийклмнопрстуфхцчшщъыьэюя");

    private Guesses() {}

    static int left(String text, Set<String> words) {
        var simple = simple(text);
        return Math.min(count(simple, words), count(unmasked(simple), words));
    }

    /** Case, compatibility forms and ё make no difference to who guesses. */
    static String simple(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е');
    }

    /** p@ssw0rd is password. */
    private static String unmasked(String text) {
        return text.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('@', 'a')
                .replace('$', 's');
    }

    private static int count(String text, Set<String> words) {
        var pieces = 0;
        for (var at = 0; at < text.length(); pieces++) {
            at += piece(text.substring(at), words);
        }
        return pieces;
    }

    /** The length of the longest piece this text begins with; 1 when it begins with none. */
    private static int piece(String text, Set<String> words) {
        return IntStream.iterate(text.length(), length -> length >= SHORTEST_PIECE, length -> length - 1)
                .filter(length -> known(text.substring(0, length), words))
                .findFirst()
                .orElse(1);
    }

    private static boolean known(String piece, Set<String> words) {
        return words.contains(piece) || year(piece) || repeated(piece) || walked(piece);
    }

    private static boolean year(String piece) {
        return piece.matches("(19|20)\\d\\d");
    }

    /** A short beginning told over and over: aaaa, abcabc. */
    private static boolean repeated(String piece) {
        return IntStream.rangeClosed(1, Math.min(SHORTEST_PIECE, piece.length() / 2))
                .filter(size -> piece.length() % size == 0)
                .anyMatch(size ->
                        piece.substring(0, size).repeat(piece.length() / size).equals(piece));
    }

    private static boolean walked(String piece) {
        var back = new StringBuilder(piece).reverse().toString();
        return WALKS.stream().anyMatch(walk -> walk.contains(piece) || walk.contains(back));
    }
}
