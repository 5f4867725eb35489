package dovod.lib.replycheck.text;

import java.util.List;
import java.util.Set;

/**
 * A sentence of a text.
 *
 * @param start where it begins in the original text, in UTF-16 code units
 * @param end where it ends there, exclusive, with its punctuation
 * @param from its first token
 * @param to the token after its last
 * @param zone what it is for
 * @param tags what the lexicons found in it
 * @param hits where they found it
 * @param slots the typed values that begin in it
 */
public record Sentence(
        int start, int end, int from, int to, Zone zone, Set<Tag> tags, List<Hit> hits, List<Slot> slots) {

    /** A sentence without words. */
    public static final Sentence NONE = new Sentence(0, 0, 0, 0, Zone.BODY, Set.of(), List.of(), List.of());

    /** Whether a phrase of this meaning stands in the sentence. */
    public boolean has(Tag tag) {
        return tags.contains(tag);
    }

    /** Whether a value of this kind stands in the sentence. */
    public boolean has(SlotKind kind) {
        for (var slot : slots) {
            if (slot.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token stands in a stock phrase. */
    public boolean isStock(int token) {
        for (var hit : hits) {
            if (hit.tag().isStock() && hit.from() <= token && token < hit.to()) {
                return true;
            }
        }
        return false;
    }
}
