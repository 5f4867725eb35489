package dovod.lib.replycheck;

import dovod.lib.replycheck.corpus.Fingerprint;
import dovod.lib.replycheck.text.Sentence;
import dovod.lib.replycheck.text.Slot;
import dovod.lib.replycheck.text.SlotKind;
import dovod.lib.replycheck.text.Text;
import dovod.lib.replycheck.text.Token;
import dovod.lib.replycheck.text.Zone;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A message of a conversation that has been read, with what the checks ask of it again and again. */
final class Reading {

    private static final Fingerprint NONE = new Fingerprint(0, new int[0], new int[0], 0);

    private final Message message;
    private final Text text;
    private final int position;
    private final Set<String> content = new HashSet<>();
    private final Set<String> roots = new HashSet<>();
    private final Set<String> values = new HashSet<>();
    private final Map<Sentence, Set<String>> rootsOfSentences = new IdentityHashMap<>();
    private final Fingerprint print;
    private int words;
    private int stockWords;

    Reading(Message message, Text text, int position) {
        this.message = message;
        this.text = text;
        this.position = position;
        for (var sentence : text.sentences()) {
            rootsOfSentences.put(sentence, roots(sentence.from(), sentence.to()));
            if (sentence.zone() != Zone.GREETING && sentence.zone() != Zone.SIGNATURE) {
                content.addAll(content(sentence));
                roots.addAll(roots(sentence));
            }
        }
        for (var slot : text.slots()) {
            if (slot.kind() != SlotKind.NAME && slot.kind() != SlotKind.PRODUCT) {
                values.add(slot.value());
            }
        }
        this.print = message.isReply() ? Fingerprint.of(text) : NONE;
        text.sentences().forEach(this::count);
    }

    private void count(Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            boolean word = text.tokens().get(at).isText();
            words += word ? 1 : 0;
            stockWords += word && sentence.isStock(at) ? 1 : 0;
        }
    }

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

    /** Number of its words. */
    int words() {
        return words;
    }

    /** Share of the words that stand in stock phrases, 0 to 1. */
    double stockShare() {
        return words == 0 ? 1 : stockWords / (double) words;
    }

    /** Stems of the words that carry meaning, outside greeting and signature. */
    Set<String> content() {
        return content;
    }

    /** Roots of the words that carry meaning, outside greeting and signature. */
    Set<String> roots() {
        return roots;
    }

    /** Roots of the words of a sentence that carry meaning. */
    Set<String> roots(Sentence sentence) {
        return rootsOfSentences.getOrDefault(sentence, Set.of());
    }

    /** Values of dates, sums, numbers and codes. */
    Set<String> values() {
        return values;
    }

    Fingerprint print() {
        return print;
    }

    List<Token> tokens(Sentence sentence) {
        return text.tokens().subList(sentence.from(), sentence.to());
    }

    /** Stems of the words that carry meaning between two tokens. */
    Set<String> content(int from, int to) {
        return words(from, to, Token::stem);
    }

    Set<String> content(Sentence sentence) {
        return content(sentence.from(), sentence.to());
    }

    /** Roots of the words that carry meaning between two tokens. */
    Set<String> roots(int from, int to) {
        return words(from, to, Token::root);
    }

    private Set<String> words(int from, int to, Function<Token, String> form) {
        var found = new HashSet<String>();
        for (int at = from; at < to; at++) {
            var token = text.tokens().get(at);
            if (token.content()) {
                found.add(form.apply(token));
            }
        }
        return found;
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
