package dovod.lib.replycheck;

import java.util.List;

/** The end of a list. */
final class Latest {

    private Latest() {}

    static <T> List<T> of(List<T> list, int most) {
        return list.subList(Math.max(0, list.size() - most), list.size());
    }
}
