package dovod.lib.ozon;

import java.util.List;

/**
 * A part of a list.
 *
 * @param items what could be read, in Ozon's order
 * @param cursor to hand in for the next part; empty if there is none
 * @param hasNext whether Ozon says that there is more; it may say so of an empty page, so a loop must also stop when the
 *     cursor stands still
 * @param unreadable JSON of elements that lack what identifies them, so that they are not lost unseen
 */
public record Page<T>(List<T> items, String cursor, boolean hasNext, List<String> unreadable) {
    /** Copies the lists. */
    public Page {
        items = List.copyOf(items);
        unreadable = List.copyOf(unreadable);
    }
}
