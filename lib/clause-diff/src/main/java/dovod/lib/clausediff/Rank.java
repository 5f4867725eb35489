package dovod.lib.clausediff;

import dovod.lib.clausediff.Marker.Style;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How high a heading stands: the smaller, the higher; 0 is no heading. */
final class Rank {

    private static final int LONGEST = 150;
    private static final int CHAPTER = 90;
    private static final int ARTICLE = 95;
    private static final int ROMAN = 97;
    private static final int CAPITALS = 101;
    private static final int LETTER = 140;
    private static final int STRONG = 150;
    /** Emphasised words with a year say since when something is so. */
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

    private static final Pattern NAMED_CHAPTER =
            Pattern.compile("(?iu)(?:раздел|глава|часть|приложение|section|chapter|part)\\s+[«\"“„].{1,120}[»\"”]\\.?");

    private Rank() {}

    /** @param next the block after it: "1. Общие положения" before "1.1" is a heading */
    static int of(Block block, @Nullable Block next) {
        if (block.level() > 0) {
            return block.level() * 10;
        }
        if (block.row() || block.bullet() >= 0 || block.words().length() > LONGEST) {
            return 0;
        }
        if (NAMED_CHAPTER.matcher(block.words()).matches()) {
            return CHAPTER;
        }
        var marker = block.marker();
        return marker == null ? unnumbered(block) : numbered(block, marker, next);
    }

    private static int unnumbered(Block block) {
        if (capitals(block.words())) {
            return CAPITALS;
        }
        boolean dated = YEAR.matcher(block.words()).find();
        return block.strong() && !sentence(block) && !dated ? STRONG : 0;
    }

    private static int numbered(Block block, Marker marker, @Nullable Block next) {
        boolean title = !sentence(block) && !block.introduces();
        return switch (marker.style()) {
            case CHAPTER -> title ? CHAPTER : 0;
            case ARTICLE -> title ? ARTICLE : 0;
            case ROMAN -> title ? ROMAN : 0;
            case DECIMAL -> decimal(block, marker, next);
            case LETTER_DOT -> block.strong() && title ? LETTER : 0;
            case DECIMAL_PARENTHESIS, LETTER_PARENTHESIS, SMALL_ROMAN -> 0;
        };
    }

    private static int decimal(Block block, Marker marker, @Nullable Block next) {
        boolean emphasised = block.strong() && !sentence(block) || capitals(block.text());
        boolean opens = next != null
                && next.marker() != null
                && next.marker().style() == Style.DECIMAL
                && marker.isAbove(next.marker())
                && !block.endsSentence()
                && marker.parts().size() == 1;
        return emphasised || opens ? 100 + 5 * marker.parts().size() : 0;
    }

    private static boolean sentence(Block block) {
        var words = block.text().isEmpty() ? "" : block.words();
        return words.endsWith(".") || words.endsWith(";") || words.endsWith(",");
    }

    private static boolean capitals(String words) {
        long letters = words.chars().filter(Character::isLetter).count();
        return letters >= 5
                && words.chars().noneMatch(Character::isLowerCase)
                && words.chars().filter(Character::isDigit).count() < letters
                && !words.endsWith(";")
                && !words.endsWith(".");
    }
}
