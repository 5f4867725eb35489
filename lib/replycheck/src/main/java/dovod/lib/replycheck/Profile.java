package dovod.lib.replycheck;

import dovod.lib.replycheck.corpus.Corpus;
import dovod.lib.replycheck.corpus.Fingerprint;
import dovod.lib.replycheck.corpus.Match;
import dovod.lib.replycheck.text.Sentence;
import dovod.lib.replycheck.text.SlotKind;
import dovod.lib.replycheck.text.Tag;
import dovod.lib.replycheck.text.Zone;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a reply is made of: stock or its own words, facts new or heard, acts. */
final class Profile {

    private static final double STOCK_SENTENCE = .5;
    /** Of a reply that goes on for longer, the rest is not compared sentence by sentence. */
    private static final int MOST_SENTENCES = 40;

    private static final Set<SlotKind> FACTS = EnumSet.of(
            SlotKind.DATE,
            SlotKind.TERM,
            SlotKind.TIME,
            SlotKind.MONEY,
            SlotKind.QUANTITY,
            SlotKind.NUMBER,
            SlotKind.CODE,
            SlotKind.CLAUSE,
            SlotKind.ORDER,
            SlotKind.LINK);

    final Reading reply;
    final @Nullable Match match;
    final double coverage;
    final List<Sentence> body = new ArrayList<>();
    /** Stems that carry meaning outside stock phrases and outside sentences used elsewhere. */
    final Set<String> own = new HashSet<>();
    /** The same, but sentences used elsewhere count too. */
    final Set<String> loose = new HashSet<>();

    final Set<String> heard = new HashSet<>();
    final Set<String> heardRoots;
    final Set<String> heardValues = new HashSet<>();
    final Set<String> newFacts = new HashSet<>();
    private final Set<SlotKind> kinds = EnumSet.noneOf(SlotKind.class);
    final Set<Tag> tags = EnumSet.noneOf(Tag.class);
    private @Nullable List<Statement> statements;
    int words;
    int stockWords;
    int bodyWords;
    int ownFacts;

    Profile(Reading reply, Dossier dossier, Corpus corpus) {
        this.reply = reply;
        var conversation = dossier.conversation().id();
        this.match = corpus.nearest(conversation, reply.print()).orElse(null);
        this.coverage = corpus.coverage(conversation, reply.print().grams(), 1);
        for (var asked : dossier.askedBefore(reply.position())) {
            heard.addAll(asked.content());
            heardValues.addAll(asked.values());
        }
        this.heardRoots = Topics.roots(heard);
        for (var sentence : reply.text().sentences()) {
            add(
                    sentence,
                    corpus.coverage(conversation, Fingerprint.grams(reply.text(), sentence), 1) >= STOCK_SENTENCE);
        }
        facts();
        reply.text().slots().forEach(s -> kinds.add(s.kind()));
    }

    private void add(Sentence sentence, boolean usedElsewhere) {
        if (sentence.zone() == Zone.BODY && body.size() < MOST_SENTENCES) {
            body.add(sentence);
            tags.addAll(sentence.tags());
        }
        var tokens = reply.text().tokens();
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (tokens.get(at).isText()) {
                boolean stock = sentence.isStock(at);
                words++;
                bodyWords += sentence.zone() == Zone.BODY ? 1 : 0;
                stockWords += stock ? 1 : 0;
                if (tokens.get(at).content() && !stock && sentence.zone() == Zone.BODY) {
                    loose.add(tokens.get(at).stem());
                    own.addAll(usedElsewhere ? Set.of() : Set.of(tokens.get(at).stem()));
                }
            }
        }
        ownFacts += usedElsewhere || sentence.zone() != Zone.BODY
                ? 0
                : facts(sentence).size();
    }

    private void facts() {
        for (var sentence : body) {
            newFacts.addAll(facts(sentence));
        }
    }

    /** Values in a sentence that the asker has not named. */
    Set<String> facts(Sentence sentence) {
        var found = new HashSet<String>();
        for (var slot : sentence.slots()) {
            if (FACTS.contains(slot.kind()) && !heardValues.contains(slot.value())) {
                found.add(slot.value());
            }
        }
        return found;
    }

    /** Its body, each sentence as something that is claimed. */
    List<Statement> statements() {
        var known = statements;
        if (known == null) {
            known = body.stream().map(s -> new Statement(this, s)).toList();
            statements = known;
        }
        return known;
    }

    boolean has(Tag tag) {
        return tags.contains(tag);
    }

    boolean hasAny(Tag... wanted) {
        for (var tag : wanted) {
            if (tags.contains(tag)) {
                return true;
            }
        }
        return false;
    }

    double stockShare() {
        return words == 0 ? 1 : stockWords / (double) words;
    }

    double similarity() {
        return match == null ? 0 : match.similarity();
    }

    double containment() {
        return match == null ? 0 : match.containment();
    }

    int conversations() {
        return match == null ? 0 : match.conversations();
    }

    boolean has(SlotKind kind) {
        return kinds.contains(kind);
    }

    /** Share of body sentences that only ask for something. */
    double askingBack() {
        long asking = body.stream().filter(Asking::isAskBack).count();
        return body.isEmpty() ? 0 : asking / (double) body.size();
    }

    /** Own stems that the asker used before. */
    int echoed() {
        return Similarity.shared(Topics.roots(loose), heardRoots);
    }

    /** Own stems that the asker did not use. */
    int added() {
        return Math.max(0, loose.size() - echoed());
    }
}
