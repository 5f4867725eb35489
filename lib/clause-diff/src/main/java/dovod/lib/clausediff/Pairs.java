package dovod.lib.clausediff;

import java.util.Arrays;

/** Which clause of the new version is which of the old one; -1 where there is none. */
final class Pairs {

    private final int[] toNew;
    private final int[] toOld;

    Pairs(int oldSize, int newSize) {
        toNew = new int[oldSize];
        toOld = new int[newSize];
        Arrays.fill(toNew, -1);
        Arrays.fill(toOld, -1);
    }

    void join(int before, int after) {
        toNew[before] = after;
        toOld[after] = before;
    }

    boolean free(int before, int after) {
        return toNew[before] < 0 && toOld[after] < 0;
    }

    int after(int before) {
        return toNew[before];
    }

    int before(int after) {
        return toOld[after];
    }

    /** The same place, the top being the same in both. */
    boolean same(int before, int after) {
        return before < 0 ? after < 0 : toNew[before] == after;
    }

    int[] freeOld() {
        return free(toNew);
    }

    int[] freeNew() {
        return free(toOld);
    }

    private static int[] free(int[] partners) {
        return java.util.stream.IntStream.range(0, partners.length)
                .filter(i -> partners[i] < 0)
                .toArray();
    }
}
