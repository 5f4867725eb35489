package dovod.lib.replycheck;

import dovod.lib.replycheck.corpus.Fingerprint;
import dovod.lib.replycheck.text.Sentence;
import dovod.lib.replycheck.text.Slot;
import dovod.lib.replycheck.text.SlotKind;
import dovod.lib.replycheck.text.Text;
import dovod.lib.replycheck.text.Zone;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A message of a conversation that has been read, with what the checks ask of it again and again. */
final class Reading {

    private final Message message;
    private final Text text;
    private final int position;
    private final Set<String> content = new HashSet<>();
    private final Set<String> values = new HashSet<>();
    private final Fingerprint print;
    private final Map<Sentence, Set<String>> rootsOfSentences = new IdentityHashMap<>();
    private @Nullable Set<String> roots;

    Reading(Message message, Text text, int position) {
        this.message = message;
        this.text = text;
        this.position = position;
        for (var sentence : text.sentences()) {
            if (sentence.zone() != Zone.GREETING && sentence.zone() != Zone.SIGNATURE) {
                addContent(sentence.from(), sentence.to(), content);
            }
        }
        for (var slot : text.slots()) {
            if (slot.kind() != SlotKind.NAME && slot.kind() != SlotKind.PRODUCT) {
                values.add(slot.value());
            }
        }
        this.print = message.isReply() ? Fingerprint.of(text) : NONE;
    }

    private static final Fingerprint NONE = new Fingerprint(0, new int[0], new int[0], 0);

    Message message() {
        return message;
    }

    Text text() {
        return text;
    }

    int position() {
        return position;
    }

    boolean isReply() {
        return message.isReply();
    }

    /** Share of the words that stand in stock phrases, 0 to 1. */
    double stockShare() {
        int words = 0;
        int stock = 0;
        for (var sentence : text.sentences()) {
            for (int at = sentence.from(); at < sentence.to(); at++) {
                words += text.tokens().get(at).isText() ? 1 : 0;
                stock += text.tokens().get(at).isText() && sentence.isStock(at) ? 1 : 0;
            }
        }
        return words == 0 ? 1 : stock / (double) words;
    }

    /** Stems of the words that carry meaning, outside greeting and signature. */
    Set<String> content() {
        return content;
    }

    /** Roots of the words that carry meaning. */
    Set<String> roots() {
        var known = roots;
        if (known == null) {
            known = Topics.roots(content);
            roots = known;
        }
        return known;
    }

    /** Roots of the words of a sentence that carry meaning. */
    Set<String> roots(Sentence sentence) {
        return rootsOfSentences.computeIfAbsent(sentence, s -> Topics.roots(content(s)));
    }

    /** Values of dates, sums, numbers and codes. */
    Set<String> values() {
        return values;
    }

    Fingerprint print() {
        return print;
    }

    /** Stems of the words that carry meaning between two tokens. */
    Set<String> content(int from, int to) {
        var found = new HashSet<String>();
        addContent(from, to, found);
        return found;
    }

    Set<String> content(Sentence sentence) {
        return content(sentence.from(), sentence.to());
    }

    private void addContent(int from, int to, Set<String> into) {
        for (int at = from; at < to; at++) {
            if (text.tokens().get(at).content()) {
                into.add(text.tokens().get(at).stem());
            }
        }
    }

    Span span(int from, int to) {
        int start = text.tokens().get(from).start();
        int end = text.tokens().get(to - 1).end();
        return new Span(message.id(), start, end, message.text().substring(start, end));
    }

    Span span(Sentence sentence) {
        return span(sentence.from(), sentence.to());
    }

    Span span(Slot slot) {
        return span(slot.from(), slot.to());
    }
}
