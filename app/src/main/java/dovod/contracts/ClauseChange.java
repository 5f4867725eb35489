package dovod.contracts;

import dovod.lib.clausediff.Change;
import dovod.lib.clausediff.TextDiff;
import java.util.List;
import java.util.UUID;

/**
 * A clause that changed, with what we must do about it.
 *
 * @param identity the clause
 * @param worse words of the rule pack say that it may make our conditions worse
 */
public record ClauseChange(UUID identity, Change change, boolean worse, List<ContractDuty> duties) {

    private static final int AROUND = 70;
    private static final int LONGEST = 420;

    /** What it said and says in one, word by word. */
    public List<TextDiff.Piece> pieces() {
        var before = change.before();
        var after = change.after();
        return TextDiff.of(before == null ? "" : before.text(), after == null ? "" : after.text());
    }

    /** The same, but only what is near a difference: a list shall be read in a minute. */
    public List<TextDiff.Piece> excerpt() {
        return pieces().stream().map(ClauseChange::shortened).toList();
    }

    private static TextDiff.Piece shortened(TextDiff.Piece piece) {
        var text = piece.text();
        int edge = piece.fate() == TextDiff.Fate.SAME ? AROUND : LONGEST / 2;
        return text.length() <= 2 * edge
                ? piece
                : new TextDiff.Piece(
                        piece.fate(), text.substring(0, edge) + " … " + text.substring(text.length() - edge));
    }
}
