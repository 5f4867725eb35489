package dovod.lib.replycheck.text;

import java.util.List;

/**
 * A message that has been read.
 *
 * @param original the message as it was written
 * @param tokens its words, numbers and signs, in order
 * @param slots its typed values, in order, not overlapping
 * @param sentences its sentences, in order
 */
public record Text(String original, List<Token> tokens, List<Slot> slots, List<Sentence> sentences) {

    /** The original words from one token to another, exclusive. */
    public String quote(int from, int to) {
        return original.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** The original words of a sentence. */
    public String quote(Sentence sentence) {
        return original.substring(sentence.start(), sentence.end());
    }

    /** Whether a phrase of this meaning stands anywhere in the text. */
    public boolean has(Tag tag) {
        for (var sentence : sentences) {
            if (sentence.has(tag)) {
                return true;
            }
        }
        return false;
    }
}
