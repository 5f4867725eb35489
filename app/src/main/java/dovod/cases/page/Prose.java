package dovod.cases.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A text that somebody wrote, cut into words and the addresses in it. */
public final class Prose {

    /** A piece of the text; a link when it is an address. */
    public record Piece(String text, boolean link) {}

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"«»]+[^\\s<>\"«».,;:!?)\\]}]");

    private Prose() {}

    public static List<Piece> of(String text) {
        var pieces = new ArrayList<Piece>();
        var found = ADDRESS.matcher(text);
        var at = 0;
        while (found.find()) {
            add(pieces, text.substring(at, found.start()), false);
            add(pieces, found.group(), true);
            at = found.end();
        }
        add(pieces, text.substring(at), false);
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, String text, boolean link) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, link));
        }
    }
}
