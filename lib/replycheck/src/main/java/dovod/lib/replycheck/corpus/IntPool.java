package dovod.lib.replycheck.corpus;

import java.util.Arrays;

/** A growing array of whole numbers, without a box each. */
final class IntPool {

    private int[] values = new int[64];
    private int size;

    int add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1) + 1);
        }
        values[size] = value;
        return size++;
    }

    int get(int index) {
        return values[index];
    }

    void set(int index, int value) {
        values[index] = value;
    }

    int size() {
        return size;
    }

    /** The array behind, valid up to {@link #size}. */
    int[] array() {
        return values;
    }

    void trim() {
        values = Arrays.copyOf(values, Math.max(size, 1));
    }
}
