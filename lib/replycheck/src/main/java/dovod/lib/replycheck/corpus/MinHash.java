package dovod.lib.replycheck.corpus;

import java.util.SplittableRandom;

/**
 * Band keys of a shingle set: 64 minimum hashes in 16 bands of 4. Two sets that agree by .6 share
 * a band with probability .89, by .8 with more than .999.
 */
final class MinHash {

    static final int BANDS = 16;
    private static final int ROWS = 4;
    private static final int HASHES = BANDS * ROWS;
    private static final int[] FACTORS = new int[HASHES];
    private static final int[] OFFSETS = new int[HASHES];

    static {
        var random = new SplittableRandom(20261121);
        for (int i = 0; i < HASHES; i++) {
            FACTORS[i] = random.nextInt() | 1;
            OFFSETS[i] = random.nextInt();
        }
    }

    private MinHash() {}

    static int[] bands(int[] shingles) {
        var least = new int[HASHES];
        java.util.Arrays.fill(least, Integer.MAX_VALUE);
        for (int shingle : shingles) {
            for (int i = 0; i < HASHES; i++) {
                int hash = shingle * FACTORS[i] + OFFSETS[i];
                hash ^= hash >>> 15;
                least[i] = Math.min(least[i], hash);
            }
        }
        return folded(least);
    }

    private static int[] folded(int[] least) {
        var bands = new int[BANDS];
        for (int band = 0; band < BANDS; band++) {
            int key = band;
            for (int row = 0; row < ROWS; row++) {
                key = Fingerprint.mixed(key * 31 + least[band * ROWS + row]);
            }
            bands[band] = key;
        }
        return bands;
    }
}
