package dovod.sandbox.journal;

import java.util.ArrayList;
import java.util.List;

/** Everything that went in and out, the oldest first. Safe for use by many threads; old entries are dropped. */
public final class Journal {
    private static final int KEPT = 200_000;

    private final List<Sent> sent = new ArrayList<>();
    private final List<Asked> asked = new ArrayList<>();
    private final List<Pushed> pushed = new ArrayList<>();

    public void add(Sent entry) {
        append(sent, entry);
    }

    public void add(Asked entry) {
        append(asked, entry);
    }

    public void add(Pushed entry) {
        append(pushed, entry);
    }

    /** What sellers did through the API. */
    public List<Sent> sent() {
        return copy(sent);
    }

    /** The requests that came. */
    public List<Asked> asked() {
        return copy(asked);
    }

    /** The tries to deliver pushes. */
    public List<Pushed> pushed() {
        return copy(pushed);
    }

    public synchronized void clear() {
        sent.clear();
        asked.clear();
        pushed.clear();
    }

    private synchronized <T> void append(List<T> list, T entry) {
        if (list.size() >= KEPT) {
            list.subList(0, KEPT / 10).clear();
        }
        list.add(entry);
    }

    private synchronized <T> List<T> copy(List<T> list) {
        return List.copyOf(list);
    }
}
