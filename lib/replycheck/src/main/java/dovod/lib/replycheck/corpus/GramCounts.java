package dovod.lib.replycheck.corpus;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * In how many conversations each four words in a row were used. An open-addressed table that grows
 * up to a limit; then what was used once is forgotten, so that stock phrases stay.
 */
final class GramCounts {

    private static final int LIMIT = 1 << 23;
    private static final int MOST = Byte.MAX_VALUE;

    private int[] keys = new int[1 << 10];
    private byte[] counts = new byte[1 << 10];
    private short[] lastSeen = new short[1 << 10];
    private int used;

    void add(int gram, int conversation) {
        if (used * 4 > keys.length * 3) {
            makeRoom();
        }
        int slot = slot(gram);
        if (counts[slot] == 0) {
            put(slot, gram, (byte) 1, (short) conversation);
        } else if (lastSeen[slot] != (short) conversation) {
            counts[slot] = (byte) Math.min(MOST, counts[slot] + 1);
            lastSeen[slot] = (short) conversation;
        }
    }

    /** Conversations other than the given one that used the words; may count one too many. */
    int others(int gram, int conversation) {
        int slot = slot(gram);
        return counts[slot] - (counts[slot] > 0 && lastSeen[slot] == (short) conversation ? 1 : 0);
    }

    private int slot(int gram) {
        int mask = keys.length - 1;
        int slot = Fingerprint.mixed(gram) & mask;
        while (counts[slot] != 0 && keys[slot] != gram) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void put(int slot, int gram, byte count, short conversation) {
        keys[slot] = gram;
        counts[slot] = count;
        lastSeen[slot] = conversation;
        used++;
    }

    private void makeRoom() {
        if (keys.length < LIMIT) {
            rebuild(keys.length * 2, 1);
        } else {
            for (int least = 2; used * 2 > keys.length && least <= MOST; least++) {
                rebuild(keys.length, least);
            }
        }
    }

    private void rebuild(int size, int least) {
        var oldKeys = keys;
        var oldCounts = counts;
        var oldSeen = lastSeen;
        keys = new int[size];
        counts = new byte[size];
        lastSeen = new short[size];
        used = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] >= least) {
                put(slot(oldKeys[i]), oldKeys[i], oldCounts[i], oldSeen[i]);
            }
        }
    }

    void save(DataOutputStream out) throws IOException {
        out.writeInt(keys.length);
        out.writeInt(used);
        for (int i = 0; i < keys.length; i++) {
            if (counts[i] != 0) {
                out.writeInt(keys[i]);
                out.writeByte(counts[i]);
                out.writeShort(lastSeen[i]);
            }
        }
    }

    static GramCounts load(DataInputStream in) throws IOException {
        var grams = new GramCounts();
        int size = in.readInt();
        if (size < 1 << 10 || size > LIMIT || Integer.bitCount(size) != 1) {
            throw new IOException("a corpus file with a broken table of grams: " + size);
        }
        grams.rebuild(size, 1);
        for (int left = Math.min(in.readInt(), size - 1); left > 0; left--) {
            int gram = in.readInt();
            byte count = in.readByte();
            grams.put(grams.slot(gram), gram, count, in.readShort());
        }
        return grams;
    }
}
