package dovod.lib.replycheck.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Matches the elements of a phrase against the tokens of one text. */
final class PhraseScan {

    private static final int GAP = 3;

    private final List<Token> tokens;
    private final @Nullable Slot[] slotAt;

    PhraseScan(List<Token> tokens, List<Slot> slots) {
        this.tokens = tokens;
        this.slotAt = new @Nullable Slot[tokens.size()];
        for (var slot : slots) {
            slotAt[slot.from()] = slot;
        }
    }

    /** The slots that begin between two tokens. */
    List<Slot> slots(int from, int to) {
        var found = new ArrayList<Slot>(2);
        for (int at = from; at < to; at++) {
            var slot = slotAt[at];
            if (slot != null) {
                found.add(slot);
            }
        }
        return found;
    }

    List<Token> tokens() {
        return tokens;
    }

    @Nullable Slot slotAt(int token) {
        return slotAt[token];
    }

    /** The token after the match of {@code elements} from {@code index} on at {@code at}, or -1. */
    int match(List<Phrase.Element> elements, int index, int at, int to) {
        int token = at;
        for (int i = index; i < elements.size(); i++) {
            if (elements.get(i) instanceof Phrase.Element.Gap) {
                return afterGap(elements, i + 1, token, to);
            }
            token = skipMarks(token, to);
            if (token >= to || !elements.get(i).fits(tokens.get(token), slotAt[token])) {
                return -1;
            }
            var slot = slotAt[token];
            token = elements.get(i) instanceof Phrase.Element.Value && slot != null ? slot.to() : token + 1;
        }
        return token;
    }

    private int afterGap(List<Phrase.Element> elements, int index, int at, int to) {
        int token = at;
        for (int skipped = 0; skipped <= GAP && token < to; skipped++) {
            int end = match(elements, index, token, to);
            if (end > 0) {
                return end;
            }
            token = skipMarks(token, to) + 1;
        }
        return -1;
    }

    private int skipMarks(int at, int to) {
        int token = at;
        while (token < to && !tokens.get(token).isText() && slotAt[token] == null) {
            token++;
        }
        return token;
    }
}
