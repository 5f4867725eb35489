package dovod.platform.files;

import java.nio.ByteBuffer;

/**
 * How long the chunks of a film's track are, asked for one after another. Tables that end too early, or tell what cannot
 * be, make chunks without length.
 */
final class FilmSamples {

    private static final int RUNS = 8;
    private static final int RUN = 12;
    private static final int SIZES = 12;

    private final ByteBuffer runs;
    private final ByteBuffer sizes;
    private int run;
    private long sample;

    /**
     * @param runs content of {@code stsc}: from which chunk on, counted from one, how many samples are in each
     * @param sizes content of {@code stsz}: one size for all and how many there are, or the size of each
     */
    FilmSamples(ByteBuffer runs, ByteBuffer sizes) {
        this.runs = runs;
        this.sizes = sizes;
    }

    /** @param chunk counted from zero */
    long inChunk(int chunk) {
        while (hasRun(run + 1) && runs.getInt(RUNS + (run + 1) * RUN) <= chunk + 1) {
            run++;
        }
        if (!hasRun(run) || sizes.limit() < SIZES) {
            return 0;
        }
        long count = Integer.toUnsignedLong(runs.getInt(RUNS + run * RUN + 4));
        long same = Integer.toUnsignedLong(sizes.getInt(4));
        return same > 0 ? count * same : sum(count);
    }

    private long sum(long count) {
        long most = (sizes.limit() - SIZES) / Integer.BYTES;
        long end = Math.min(most, sample + count);
        long sum = 0;
        for (; sample < end; sample++) {
            sum += Integer.toUnsignedLong(sizes.getInt(SIZES + (int) sample * Integer.BYTES));
        }
        return sum;
    }

    private boolean hasRun(int index) {
        return RUNS + (index + 1L) * RUN <= runs.limit();
    }
}
