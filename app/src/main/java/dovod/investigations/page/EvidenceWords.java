package dovod.investigations.page;

import dovod.investigations.Evidence;
import dovod.investigations.FactWords;
import dovod.investigations.OpenPoint;
import dovod.investigations.Reckoned;
import dovod.platform.Page;

/** Facts and calculations in the reader's language. */
public final class EvidenceWords {

    private EvidenceWords() {}

    public static String say(Page page, Evidence fact) {
        return FactWords.say(page.words(), fact);
    }

    public static String say(Page page, OpenPoint point) {
        return FactWords.say(page.words(), point);
    }

    public static String say(Page page, Reckoned line) {
        return FactWords.say(page.words(), line);
    }
}
