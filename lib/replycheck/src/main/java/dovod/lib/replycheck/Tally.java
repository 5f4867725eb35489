package dovod.lib.replycheck;

/** Right, wrong and missed verdicts of one check. */
final class Tally {

    private int right;
    private int wrong;
    private int missed;

    void add(boolean gold, boolean predicted) {
        right += gold && predicted ? 1 : 0;
        wrong += predicted && !gold ? 1 : 0;
        missed += gold && !predicted ? 1 : 0;
    }

    void add(int right, int wrong, int missed) {
        this.right += right;
        this.wrong += wrong;
        this.missed += missed;
    }

    void add(Tally other) {
        add(other.right, other.wrong, other.missed);
    }

    double precision() {
        return right + wrong == 0 ? 0 : right / (double) (right + wrong);
    }

    double recall() {
        return right + missed == 0 ? 0 : right / (double) (right + missed);
    }

    double f1() {
        return 2 * right + wrong + missed == 0 ? 0 : 2 * right / (double) (2 * right + wrong + missed);
    }

    String counts() {
        return right + "/" + wrong + "/" + missed;
    }
}
