package dovod.cases.page;

import dovod.quality.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text that somebody wrote, cut into words, the addresses in it, and places that something rests on. */
public final class Prose {

    /**
     * A piece of the text.
     *
     * @param link true when it is an address
     * @param tone how the place is marked; null when it is not
     */
    public record Piece(String text, boolean link, @Nullable String tone) {}

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"«»]+[^\\s<>\"«».,;:!?)\\]}]");

    private Prose() {}

    public static List<Piece> of(String text) {
        return of(text, List.of());
    }

    /** @param marks in order and apart; what lies beyond the text is left out */
    public static List<Piece> of(String text, List<Mark> marks) {
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (var mark : marks) {
            if (mark.start() >= at && mark.end() <= text.length()) {
                plain(pieces, text.substring(at, mark.start()));
                add(pieces, text.substring(mark.start(), mark.end()), false, mark.tone());
                at = mark.end();
            }
        }
        plain(pieces, text.substring(at));
        return List.copyOf(pieces);
    }

    private static void plain(List<Piece> pieces, String text) {
        var found = ADDRESS.matcher(text);
        var at = 0;
        while (found.find()) {
            add(pieces, text.substring(at, found.start()), false, null);
            add(pieces, found.group(), true, null);
            at = found.end();
        }
        add(pieces, text.substring(at), false, null);
    }

    private static void add(List<Piece> pieces, String text, boolean link, @Nullable String tone) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, link, tone));
        }
    }
}
