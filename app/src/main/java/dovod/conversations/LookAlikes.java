package dovod.conversations;

import java.util.LinkedHashSet;
import java.util.Set;

/** Letters that look the same in Latin and in Cyrillic: people mix them up, and so do marketplaces. */
final class LookAlikes {

    private static final String LATIN = "aceopxykmtABCEHKMOPTXY";
    private static final String CYRILLIC = "асеорхукмтАВСЕНКМОРТХУ";

    private LookAlikes() {}

    /** The word as it was typed, and as it would be in one alphabet alone where that is possible. */
    static Set<String> of(String word) {
        var variants = new LinkedHashSet<String>();
        variants.add(word);
        var cyrillic = translated(word, LATIN, CYRILLIC);
        var latin = translated(word, CYRILLIC, LATIN);
        if (!hasLatin(cyrillic)) {
            variants.add(cyrillic);
        }
        if (!hasCyrillic(latin)) {
            variants.add(latin);
        }
        return variants;
    }

    private static String translated(String word, String from, String to) {
        var out = new StringBuilder(word.length());
        word.chars().forEach(letter -> {
            int at = from.indexOf(letter);
            out.append(at < 0 ? (char) letter : to.charAt(at));
        });
        return out.toString();
    }

    private static boolean hasLatin(String word) {
        return word.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }

    private static boolean hasCyrillic(String word) {
        return word.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
    }
}
