package dovod.lib.replycheck.corpus;

/** From the exact key of a body to its family: an open-addressed table. */
final class Keys {

    private long[] keys = new long[1 << 8];
    private int[] families = new int[1 << 8];
    private int used;

    int get(long key) {
        return families[slot(key)] - 1;
    }

    void put(long key, int family) {
        if (used * 4 > keys.length * 3) {
            grow();
        }
        int slot = slot(key);
        used += families[slot] == 0 ? 1 : 0;
        keys[slot] = key;
        families[slot] = family + 1;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key ^ (key >>> 32)) & mask;
        while (families[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        var oldKeys = keys;
        var oldFamilies = families;
        keys = new long[oldKeys.length * 2];
        families = new int[oldKeys.length * 2];
        used = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldFamilies[i] != 0) {
                put(oldKeys[i], oldFamilies[i] - 1);
            }
        }
    }

    int size() {
        return used;
    }

    /** Hands over every key with its family. */
    void forEach(Visitor visitor) throws java.io.IOException {
        for (int i = 0; i < keys.length; i++) {
            if (families[i] != 0) {
                visitor.visit(keys[i], families[i] - 1);
            }
        }
    }

    /** What is done with a key and its family. */
    interface Visitor {
        void visit(long key, int family) throws java.io.IOException;
    }
}
