package dovod.lib.replycheck;

import dovod.lib.replycheck.text.Sentence;
import dovod.lib.replycheck.text.Slot;
import dovod.lib.replycheck.text.Token;
import dovod.lib.replycheck.text.TokenKind;
import java.util.Set;

/** Listens to the body of a reply word by word, without the values that differ from use to use. */
abstract class Hearing {

    private static final int START = "^".hashCode();

    /** What the word before ended in. */
    private int before;

    private int words;

    /** Hears a word; says what it ends in. */
    abstract int word(String form);

    /** Hears something that has a place of its own. */
    abstract void place(int place);

    /** Listens to the body of a reply; says how many words it has. */
    final int listen(Profile profile) {
        words = 0;
        for (var sentence : profile.body) {
            before = START;
            listen(sentence, profile);
        }
        return words;
    }

    private void listen(Sentence sentence, Profile profile) {
        var tokens = profile.reply.text().tokens();
        var slots = sentence.slots().iterator();
        Slot slot = slots.hasNext() ? slots.next() : null;
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (slot != null && slot.from() == at) {
                value();
                at = slot.to() - 1;
                slot = slots.hasNext() ? slots.next() : null;
            } else if (tokens.get(at).kind() == TokenKind.WORD) {
                word(tokens.get(at), profile.heard);
            }
        }
    }

    private void value() {
        place(Grams.SLOT);
        before = Grams.SLOT;
    }

    private void word(Token token, Set<String> heard) {
        words++;
        int ending = word(token.form());
        place(Grams.pair(before, ending));
        before = ending;
        if (token.content()) {
            place(heard.contains(token.stem()) ? Grams.ECHOED : Grams.ADDED);
        }
    }
}
