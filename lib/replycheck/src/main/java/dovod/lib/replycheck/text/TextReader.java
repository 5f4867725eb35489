package dovod.lib.replycheck.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads messages: the one pass that everything else rests on. Loading it parses the lexicons, so
 * make one and keep it; it may be used by several threads at once.
 */
public final class TextReader {

    private final Stems stems = new Stems();
    private final SlotWords words = SlotWords.load();
    private final PhraseLexicon lexicon = PhraseLexicon.load(stems);

    /** Reads a message that stands alone. */
    public Text read(String message) {
        return read(message, Set.of(), Set.of());
    }

    /**
     * Reads a message of a conversation.
     *
     * @param message the message as it was written
     * @param names folded words of the participants' names, see {@link #wordsOf}
     * @param product stems of the product's title, see {@link #stemsOf}
     */
    public Text read(String message, Set<String> names, Set<String> product) {
        var tokens = Tokenizer.tokens(message, stems);
        var slots = new SlotFinder(words, tokens, names, product).find();
        var scan = new PhraseScan(tokens, slots);
        var sentences = new ArrayList<Sentence>();
        for (var range : SentenceSplitter.split(tokens)) {
            sentences.add(sentence(scan, range[0], range[1]));
        }
        return new Text(message, tokens, slots, sentences);
    }

    private Sentence sentence(PhraseScan scan, int from, int to) {
        var hits = new ArrayList<Hit>(8);
        lexicon.find(scan, from, to, hits);
        hits.removeIf(h -> h.tag().isAct() && !VerbForms.isOwnAct(scan.tokens(), h.from(), from));
        var tags = EnumSet.noneOf(Tag.class);
        for (var hit : hits) {
            tags.add(hit.tag());
        }
        var tokens = scan.tokens();
        var zone = Zones.of(scan, from, to, tags, hits);
        return new Sentence(
                tokens.get(from).start(), tokens.get(to - 1).end(), from, to, zone, tags, hits, scan.slots(from, to));
    }

    /** The folded words of a name, by which it is known as a name slot. */
    public Set<String> wordsOf(String name) {
        var found = new HashSet<String>();
        for (var token : Tokenizer.tokens(name, stems)) {
            if (token.isWord() && token.form().length() > 2) {
                found.add(token.form());
            }
        }
        return found;
    }

    /** The stems of a title's words, by which it is known as a product slot. */
    public Set<String> stemsOf(String title) {
        var found = new HashSet<String>();
        for (var token : Tokenizer.tokens(title, stems)) {
            if (token.isText() && token.form().length() > 2) {
                found.add(token.stem());
            }
        }
        return found;
    }
}
