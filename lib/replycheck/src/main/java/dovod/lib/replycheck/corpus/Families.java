package dovod.lib.replycheck.corpus;

import java.time.Instant;

/** The families of a corpus, column by column. */
final class Families {

    final IntPool shingles = new IntPool();
    final IntPool ends = new IntPool();
    final IntPool uses = new IntPool();
    final IntPool conversations = new IntPool();
    final IntPool firstConversation = new IntPool();
    final IntPool lastConversation = new IntPool();
    final IntPool first = new IntPool();
    final IntPool last = new IntPool();
    final TextPool texts = new TextPool();

    int size() {
        return ends.size();
    }

    int add(int[] set, String text, int conversation, int at) {
        for (int shingle : set) {
            shingles.add(shingle);
        }
        uses.add(1);
        conversations.add(1);
        firstConversation.add(conversation);
        lastConversation.add(conversation);
        first.add(at);
        last.add(at);
        texts.add(text);
        return ends.add(shingles.size());
    }

    void use(int family, int conversation, int at) {
        uses.set(family, uses.get(family) + 1);
        if (lastConversation.get(family) != conversation) {
            lastConversation.set(family, conversation);
            conversations.set(family, conversations.get(family) + 1);
        }
        first.set(family, Math.min(first.get(family), at));
        last.set(family, Math.max(last.get(family), at));
    }

    /** Conversations other than the given one; may count one too many in a long-lived family. */
    int others(int family, int conversation) {
        boolean mine = firstConversation.get(family) == conversation || lastConversation.get(family) == conversation;
        return conversations.get(family) - (mine ? 1 : 0);
    }

    int start(int family) {
        return family == 0 ? 0 : ends.get(family - 1);
    }

    /** How many of the sorted {@code set} the family has. */
    int shared(int family, int[] set) {
        var all = shingles.array();
        int end = ends.get(family);
        int shared = 0;
        for (int i = start(family), j = 0; i < end && j < set.length; ) {
            int order = Integer.compare(all[i], set[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    int count(int family) {
        return ends.get(family) - start(family);
    }

    Family get(int family) {
        return new Family(
                family,
                texts.get(family),
                uses.get(family),
                conversations.get(family),
                Instant.ofEpochSecond(Integer.toUnsignedLong(first.get(family))),
                Instant.ofEpochSecond(Integer.toUnsignedLong(last.get(family))));
    }
}
