package dovod.lib.replycheck;

import dovod.lib.replycheck.text.Tag;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A reply with the questions before it and the words around it: what is the same for every question. */
final class Round {

    final Dossier dossier;
    final Profile profile;
    final double canned;
    final double substantive;
    /** The questions not settled before the reply. */
    final List<Ask> pending;
    /** Where the reply before this one stands, or -1. */
    final int previous;
    /** Whether one of the questions is newer than the reply before. */
    final boolean newer;
    /** What the asker wrote since the reply before. */
    final Set<String> latest = new HashSet<>();
    /** What the asker wrote after it, before the next reply. */
    final List<Reading> reaction;

    final boolean thanked;
    final boolean complained;
    final boolean questioned;
    /** How much of its topic a question finds in the reply, and in what the asker wrote just before. */
    final Highest inReply = new Highest();

    final Highest inLatest = new Highest();
    private final Highest[] inSentences;

    Round(Dossier dossier, Weighed reply, List<Ask> pending) {
        this.dossier = dossier;
        this.profile = reply.profile();
        this.canned = reply.canned();
        this.substantive = reply.substantive();
        this.pending = pending;
        int position = profile.reply.position();
        this.previous = dossier.lastReplyBefore(position);
        for (var message : dossier.askedBetween(previous, position)) {
            latest.addAll(message.roots());
        }
        this.newer = pending.stream().anyMatch(a -> a.reading().position() > previous);
        this.reaction = dossier.reaction(position);
        this.thanked = reacted(Tag.SATISFIED);
        this.complained = reacted(Tag.DISSATISFIED) || reacted(Tag.RHETORICAL);
        this.questioned = reaction.stream().anyMatch(r -> r.text().original().indexOf('?') >= 0);
        this.inSentences = new Highest[profile.body.size()];
        pending.forEach(a -> inReply.add(a, Topics.overlap(a.topic(), profile.reply.roots())));
        pending.forEach(a -> inLatest.add(a, Topics.overlap(a.topic(), latest)));
        for (int i = 0; i < inSentences.length; i++) {
            inSentences[i] = inSentence(profile.reply.roots(profile.body.get(i)));
        }
    }

    private boolean reacted(Tag tag) {
        return reaction.stream().anyMatch(r -> r.text().has(tag));
    }

    private Highest inSentence(Set<String> roots) {
        var highest = new Highest();
        pending.forEach(a -> highest.add(a, Topics.overlap(a.topic(), roots)));
        return highest;
    }

    /** How much of its topic a question finds in a sentence of the body. */
    Highest inSentence(int index) {
        return inSentences[index];
    }
}
