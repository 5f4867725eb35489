package dovod.lib.replycheck.text;

import java.util.List;
import java.util.Set;

/** Decides what a sentence is for: courtesy when courtesy covers nearly all of it, else body. */
final class Zones {

    private static final List<Tag> COURTESIES =
            List.of(Tag.GREETING, Tag.SIGNATURE, Tag.CLOSING, Tag.THANKS, Tag.EMPATHY);
    private static final int LOOSE_WORDS = 2;

    private Zones() {}

    static Zone of(PhraseScan scan, int from, int to, Set<Tag> tags, List<Hit> hits) {
        for (var tag : COURTESIES) {
            if (tags.contains(tag) && looseWords(scan, from, to, hits) <= allowed(tag)) {
                return Zone.valueOf(tag.name());
            }
        }
        return Zone.BODY;
    }

    private static int allowed(Tag tag) {
        return tag == Tag.SIGNATURE || tag == Tag.THANKS ? LOOSE_WORDS + 2 : LOOSE_WORDS;
    }

    /** Words longer than two letters outside courtesy phrases. */
    private static int looseWords(PhraseScan scan, int from, int to, List<Hit> hits) {
        int loose = 0;
        for (int at = from; at < to; at++) {
            if (scan.tokens().get(at).form().length() > 2 && !isCourtesy(at, hits)) {
                loose++;
            }
        }
        return loose;
    }

    private static boolean isCourtesy(int at, List<Hit> hits) {
        for (var hit : hits) {
            if (hit.tag().compareTo(Tag.BOAST) <= 0 && hit.from() <= at && at < hit.to()) {
                return true;
            }
        }
        return false;
    }
}
