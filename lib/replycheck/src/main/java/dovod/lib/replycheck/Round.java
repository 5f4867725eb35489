package dovod.lib.replycheck;

import dovod.lib.replycheck.text.Tag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    /** For each sentence of the body, the question that it names by its place. */
    private final @Nullable Ask[] referred;
    /** The questions that the asker named by their place since the reply before. */
    private final List<Ask> reminded = new ArrayList<>();

    /**
     * What is the same for every question.
     *
     * @param asked the questions before the reply, settled or not
     * @param pending those of them that were not settled before it
     */
    Round(Dossier dossier, Weighed reply, List<Ask> asked, List<Ask> pending) {
        this.dossier = dossier;
        this.profile = reply.profile();
        this.canned = reply.canned();
        this.substantive = reply.substantive();
        this.pending = pending;
        int position = profile.reply.position();
        this.previous = dossier.lastReplyBefore(position);
        for (var message : dossier.askedBetween(previous, position)) {
            latest.addAll(message.roots());
            remind(message, asked);
        }
        this.newer = pending.stream().anyMatch(a -> a.reading().position() > previous);
        this.reaction = dossier.reaction(position);
        this.thanked = reacted(Tag.SATISFIED);
        this.complained = reacted(Tag.DISSATISFIED) || reacted(Tag.RHETORICAL);
        this.questioned = reaction.stream().anyMatch(r -> r.text().original().indexOf('?') >= 0);
        this.inSentences = new Highest[profile.body.size()];
        pending.forEach(a -> inReply.add(a, Topics.overlap(a.topic(), profile.reply.roots())));
        pending.forEach(a -> inLatest.add(a, Topics.overlap(a.topic(), latest)));
        this.referred = new @Nullable Ask[inSentences.length];
        for (int i = 0; i < inSentences.length; i++) {
            referred[i] = Ordinals.referred(profile.reply, profile.body.get(i), asked);
            inSentences[i] = ranked(i);
        }
    }

    private void remind(Reading message, List<Ask> asked) {
        for (var sentence : message.text().sentences()) {
            var ask = Ordinals.referred(message, sentence, asked);
            if (ask != null) {
                reminded.add(ask);
            }
        }
    }

    /** Whether a sentence of the body speaks of another question than this one, by its place. */
    boolean isForOther(int sentence, Ask ask) {
        return referred[sentence] != null && referred[sentence] != ask;
    }

    /** How much of its topic a question finds in a sentence of the body, or all when that names its place. */
    double named(int sentence, Ask ask) {
        return referred[sentence] == null
                ? Topics.overlap(ask.topic(), profile.reply.roots(profile.body.get(sentence)))
                : referred[sentence] == ask ? 1 : 0;
    }

    /** Whether a sentence of the body names the place of a question. */
    boolean isReferred(Ask ask) {
        for (var one : referred) {
            if (one == ask) {
                return true;
            }
        }
        return false;
    }

    /** Whether the asker reminded of this question by its place. */
    boolean isReminded(Ask ask) {
        return reminded.contains(ask);
    }

    /** Whether the asker reminded of questions by their place, and this was none of them. */
    boolean isRemindedOfOther(Ask ask) {
        return !reminded.isEmpty() && !reminded.contains(ask);
    }

    private boolean reacted(Tag tag) {
        return reaction.stream().anyMatch(r -> r.text().has(tag));
    }

    private Highest ranked(int sentence) {
        var highest = new Highest();
        pending.forEach(a -> highest.add(a, named(sentence, a)));
        return highest;
    }

    /** How much of its topic a question finds in a sentence of the body. */
    Highest inSentence(int index) {
        return inSentences[index];
    }
}
