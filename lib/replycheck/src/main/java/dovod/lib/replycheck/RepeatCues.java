package dovod.lib.replycheck;

import static dovod.lib.replycheck.RepeatCue.*;

import dovod.lib.replycheck.text.Tag;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** Gathers the cues by which a reply is said to repeat an earlier one. */
final class RepeatCues {

    private static final Set<Tag> ACTS = EnumSet.range(Tag.REFUND, Tag.ASK_BACK);
    private static final Set<Tag> STOCK = EnumSet.range(Tag.BOAST, Tag.VAGUE_REFUSAL);
    private static final int SHORT_WORDS = 8;

    private RepeatCues() {}

    static Cues<RepeatCue> of(Weighed reply, Weighed earlier) {
        var cues = of(reply.profile(), earlier.profile());
        cues.set(BOTH_CANNED, reply.canned() * earlier.canned());
        cues.set(BOTH_SUBSTANTIVE, (1 - reply.canned()) * (1 - earlier.canned()));
        return cues;
    }

    private static Cues<RepeatCue> of(Profile now, Profile before) {
        var cues = new Cues<>(RepeatCue.class);
        var words = now.reply.content();
        var earlier = before.reply.content();
        double roots = Similarity.jaccard(now.reply.roots(), before.reply.roots());
        double acts = agreement(now, before, ACTS);
        cues.set(SAME_TEXT, now.reply.print().key() == before.reply.print().key());
        cues.set(SAME_SHINGLES, shingles(now, before));
        cues.set(SAME_WORDS, Similarity.jaccard(words, earlier));
        cues.set(CONTAINED, Similarity.covered(now.reply.roots(), before.reply.roots()));
        cues.set(CONTAINS, Similarity.covered(before.reply.roots(), now.reply.roots()));
        cues.set(SAME_ROOTS, roots);
        values(cues, now, before);
        cues.set(NEW_WORDS, Math.log1p(words.size() - Similarity.shared(words, earlier)));
        cues.set(SAME_ACTS, acts);
        cues.set(OTHER_ACTS, acts == 0);
        cues.set(SHORT, now.bodyWords <= SHORT_WORDS);
        cues.set(ASKS_BOTH, now.askingBack() * before.askingBack());
        cues.set(SAME_PURPOSE, agreement(now, before, STOCK));
        cues.set(ROOTS_AND_ACTS, roots * Math.max(acts, agreement(now, before, STOCK)));
        return cues;
    }

    private static void values(Cues<RepeatCue> cues, Profile now, Profile before) {
        var fresh = new HashSet<>(now.newFacts);
        fresh.removeAll(before.reply.values());
        cues.set(NEW_VALUES, Math.log1p(fresh.size()));
        cues.set(SAME_VALUES, Math.log1p(Similarity.shared(now.reply.values(), before.reply.values())));
    }

    static double shingles(Profile now, Profile before) {
        var one = now.reply.print().shingles();
        var other = before.reply.print().shingles();
        int shared = 0;
        for (int shingle : one) {
            shared += Arrays.binarySearch(other, shingle) >= 0 ? 1 : 0;
        }
        int all = one.length + other.length - shared;
        return all == 0 ? 0 : shared / (double) all;
    }

    private static double agreement(Profile now, Profile before, Set<Tag> kinds) {
        var one = EnumSet.copyOf(kinds);
        one.retainAll(now.tags);
        var other = EnumSet.copyOf(kinds);
        other.retainAll(before.tags);
        long shared = one.stream().filter(other::contains).count();
        long all = one.size() + other.size() - shared;
        return all == 0 ? 0 : shared / (double) all;
    }
}
