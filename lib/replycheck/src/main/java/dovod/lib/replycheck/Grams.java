package dovod.lib.replycheck;

/** Hashes the letters inside a word, and what two words in a row end in, to places of a small table. */
final class Grams {

    /** Number of places; a power of two. */
    static final int PLACES = 1 << 14;

    /** Stands for a value that differs from one use of a text to the next: a date, a name, a number. */
    static final int SLOT = place("<slot>".hashCode());

    /** A word that the asker has used. */
    static final int ECHOED = place("<echoed>".hashCode());

    /** A word that carries meaning and that the asker has not used. */
    static final int ADDED = place("<added>".hashCode());

    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;
    private static final int MIXER = 0x9E3779B9;
    private static final int SHIFT = 15;
    /** Of a longer word, the rest tells nothing. */
    private static final int LETTERS = 40;

    private static final int ENDING = 2;

    private Grams() {}

    /** The places of all runs of three to five letters of a word, whose ends count as letters. */
    static int[] of(String form) {
        var word = "_" + form.substring(0, Math.min(form.length(), LETTERS)) + "_";
        var places = new int[count(word.length())];
        int next = 0;
        for (int length = SHORTEST; length <= LONGEST; length++) {
            for (int from = 0; from + length <= word.length(); from++) {
                places[next++] = place(word.substring(from, from + length).hashCode());
            }
        }
        return places;
    }

    private static int count(int letters) {
        int count = 0;
        for (int length = SHORTEST; length <= LONGEST; length++) {
            count += Math.max(0, letters - length + 1);
        }
        return count;
    }

    /** A number for what a word ends in; a short word stands for itself. */
    static int ending(String form) {
        return (form.length() <= ENDING + 1 ? form : "~" + form.substring(form.length() - ENDING)).hashCode();
    }

    /** The place of two endings in a row. */
    static int pair(int before, int after) {
        return place(before * 31 + after);
    }

    private static int place(int hash) {
        int mixed = hash * MIXER;
        return (mixed ^ mixed >>> SHIFT) & PLACES - 1;
    }
}
