package dovod.investigations.page;

import dovod.investigations.Evidence;
import dovod.investigations.OpenPoint;
import dovod.investigations.Reckoned;
import dovod.platform.Page;

/** Facts and calculations in the reader's language. */
public final class EvidenceWords {

    private EvidenceWords() {}

    public static String say(Page page, Evidence fact) {
        return page.say("investigations.fact." + fact.key(), fact.arguments().toArray());
    }

    public static String say(Page page, OpenPoint point) {
        return page.say("investigations.ask." + point.key(), point.arguments().toArray());
    }

    public static String say(Page page, Reckoned line) {
        return page.say(
                "investigations.reckoned." + line.key(), line.arguments().toArray());
    }
}
