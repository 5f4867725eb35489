package dovod.lib.replycheck.corpus;

import java.util.Arrays;

/** For each band a chained hash table from band key to families. */
final class BandIndex {

    private static final int LONGEST_CHAIN = 64;

    private final int[][] heads = new int[MinHash.BANDS][];
    private final IntPool[] next = new IntPool[MinHash.BANDS];
    private int mask;

    BandIndex(int expected) {
        int size = Integer.highestOneBit(Math.max(64, expected)) << 1;
        mask = size - 1;
        for (int band = 0; band < MinHash.BANDS; band++) {
            heads[band] = new int[size];
            Arrays.fill(heads[band], -1);
            next[band] = new IntPool();
        }
    }

    boolean isFull() {
        return next[0].size() > 2 * mask;
    }

    /** Adds the next family; families are numbered from 0 in the order of adding. */
    void add(int[] bands) {
        for (int band = 0; band < MinHash.BANDS; band++) {
            int slot = bands[band] & mask;
            int family = next[band].add(heads[band][slot]);
            heads[band][slot] = family;
        }
    }

    /** Families that share a bucket, most bands first come; at most {@code found.length}. */
    int candidates(int[] bands, int[] found) {
        int count = 0;
        for (int band = 0; band < MinHash.BANDS; band++) {
            int family = heads[band][bands[band] & mask];
            for (int steps = 0; family >= 0 && steps < LONGEST_CHAIN && count < found.length; steps++) {
                if (!contains(found, count, family)) {
                    found[count++] = family;
                }
                family = next[band].get(family);
            }
        }
        return count;
    }

    private static boolean contains(int[] found, int count, int family) {
        for (int i = 0; i < count; i++) {
            if (found[i] == family) {
                return true;
            }
        }
        return false;
    }

    void trim() {
        for (var chain : next) {
            chain.trim();
        }
    }
}
