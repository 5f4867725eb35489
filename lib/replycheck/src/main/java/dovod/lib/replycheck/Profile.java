package dovod.lib.replycheck;

import dovod.lib.replycheck.corpus.Corpus;
import dovod.lib.replycheck.corpus.Fingerprint;
import dovod.lib.replycheck.corpus.Match;
import dovod.lib.replycheck.text.Sentence;
import dovod.lib.replycheck.text.SlotKind;
import dovod.lib.replycheck.text.Tag;
import dovod.lib.replycheck.text.Token;
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
    final Set<String> heardValues = new HashSet<>();
    final Set<String> newFacts = new HashSet<>();
    final Set<Tag> tags = EnumSet.noneOf(Tag.class);
    final Deeds deeds;
    private final Set<SlotKind> kinds = EnumSet.noneOf(SlotKind.class);
    private final int echoed;
    private @Nullable List<Statement> statements;
    private int asking;
    int bodyWords;
    int ownFacts;

    Profile(Reading reply, Dossier dossier, Corpus corpus) {
        this.reply = reply;
        var conversation = dossier.conversation().id();
        this.match = corpus.nearest(conversation, reply.print()).orElse(null);
        this.coverage = corpus.coverage(conversation, reply.print().grams(), 1);
        var heardRoots = new HashSet<String>();
        for (var asked : dossier.askedBefore(reply.position())) {
            heard.addAll(asked.content());
            heardRoots.addAll(asked.roots());
            heardValues.addAll(asked.values());
        }
        var looseRoots = new HashSet<String>();
        for (var sentence : reply.text().sentences()) {
            if (sentence.zone() == Zone.BODY) {
                var runs = Fingerprint.grams(reply.text(), sentence);
                add(sentence, corpus.coverage(conversation, runs, 1) >= STOCK_SENTENCE, looseRoots);
            }
        }
        reply.text().slots().forEach(s -> kinds.add(s.kind()));
        this.echoed = Similarity.shared(looseRoots, heardRoots);
        this.deeds = Deeds.of(reply, body);
    }

    private void add(Sentence sentence, boolean usedElsewhere, Set<String> looseRoots) {
        var tokens = reply.tokens(sentence);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isText()) {
                addWord(tokens.get(i), sentence.isStock(sentence.from() + i), usedElsewhere, looseRoots);
            }
        }
        var facts = facts(sentence);
        ownFacts += usedElsewhere ? 0 : facts.size();
        if (body.size() < MOST_SENTENCES) {
            body.add(sentence);
            tags.addAll(sentence.tags());
            newFacts.addAll(facts);
            asking += Asking.isAskBack(sentence) ? 1 : 0;
        }
    }

    private void addWord(Token word, boolean stock, boolean usedElsewhere, Set<String> looseRoots) {
        bodyWords++;
        if (word.content() && !stock) {
            loose.add(word.stem());
            looseRoots.add(word.root());
            if (!usedElsewhere) {
                own.add(word.stem());
            }
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
        return body.isEmpty() ? 0 : asking / (double) body.size();
    }

    /** Whether a sentence of the body asks something other than for data. */
    boolean asksOfCase() {
        return body.stream().anyMatch(s -> isQuestion(s) && !Asking.isDatumAsked(s));
    }

    /** Whether each sentence of the body is a question. */
    boolean onlyAsks() {
        return !body.isEmpty() && body.stream().allMatch(this::isQuestion);
    }

    private boolean isQuestion(Sentence sentence) {
        return reply.tokens(sentence).getLast().isMark('?');
    }

    /** Whether it says when and nothing else that the asker did not say. */
    boolean onlySaysWhen() {
        return (has(SlotKind.DATE) || has(SlotKind.TERM)) && added() <= 1 && !has(Tag.CAUSE) && !has(Tag.MISTAKE);
    }

    /** Own stems that the asker used before. */
    int echoed() {
        return echoed;
    }

    /** Own stems that the asker did not use. */
    int added() {
        return Math.max(0, loose.size() - echoed);
    }
}
