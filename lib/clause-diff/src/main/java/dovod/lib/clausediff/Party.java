package dovod.lib.clausediff;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whom a sentence speaks of, told by the word that comes first. */
public enum Party {
    SELLER,
    MARKETPLACE,
    UNKNOWN;

    private static final Pattern SELLERS = Pattern.compile(
            "(?<!\\p{L})(?:продав(?:ец|ц\\p{L}*)|партн[её]р\\p{L}*|исполнител\\p{L}*|вы|sellers?|you|members?|partners?|merchants?"
                    + "|händlers?|vendeurs?|vendedor(?:es)?|usuarios? pro)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MARKETPLACES = Pattern.compile(
            "(?<!\\p{L})(?:ozon|озон|оператор\\p{L}*|маркетплейс\\p{L}*|площадк\\p{L}*|платформ\\p{L}*|компани\\p{L}*|мы|we"
                    + "|etsy|kaufland|anbieters?|rakuten|vinted|amazon|platform|operator|marketplace|company)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static Party of(String sentence) {
        int seller = place(SELLERS, sentence);
        int marketplace = place(MARKETPLACES, sentence);
        if (seller == marketplace) {
            return UNKNOWN;
        }
        return seller < marketplace ? SELLER : MARKETPLACE;
    }

    static boolean hasBoth(String sentence) {
        return SELLERS.matcher(sentence).find()
                && MARKETPLACES.matcher(sentence).find();
    }

    private static int place(Pattern pattern, String sentence) {
        return Optional.of(pattern.matcher(sentence))
                .filter(found -> found.find())
                .map(found -> found.start())
                .orElse(Integer.MAX_VALUE);
    }
}
