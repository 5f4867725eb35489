package dovod.lib.clausediff;

import java.util.ArrayList;
import java.util.List;

/** The longest common row of the words of two texts, by Myers' method, coarse where they have little in common. */
final class WordRow {

    /** More differences than these are not worth their time. */
    private static final int MOST = 1500;

    private WordRow() {}

    static List<int[]> common(int[] before, int[] after) {
        int start = 0;
        while (start < before.length && start < after.length && before[start] == after[start]) {
            start++;
        }
        int tail = 0;
        while (tail < Math.min(before.length, after.length) - start
                && before[before.length - 1 - tail] == after[after.length - 1 - tail]) {
            tail++;
        }
        var row = new ArrayList<int[]>();
        for (int i = 0; i < start; i++) {
            row.add(new int[] {i, i});
        }
        row.addAll(middle(before, after, start, before.length - tail, after.length - tail));
        for (int i = tail; i > 0; i--) {
            row.add(new int[] {before.length - i, after.length - i});
        }
        return row;
    }

    private static List<int[]> middle(int[] before, int[] after, int start, int endBefore, int endAfter) {
        int n = endBefore - start;
        int m = endAfter - start;
        var traces = new ArrayList<int[]>();
        int most = Math.min(MOST, n + m);
        var far = new int[2 * most + 3];
        for (int d = 0; d <= most; d++) {
            for (int k = -d; k <= d; k += 2) {
                boolean down = k == -d || k != d && far[most + k] < far[most + k + 2];
                int x = down ? far[most + k + 2] : far[most + k] + 1;
                int y = x - k;
                while (x < n && y < m && before[start + x] == after[start + y]) {
                    x++;
                    y++;
                }
                far[most + k + 1] = x;
                if (x >= n && y >= m) {
                    traces.add(far.clone());
                    return back(traces, most, n, m, start);
                }
            }
            traces.add(far.clone());
        }
        return List.of();
    }

    private static List<int[]> back(List<int[]> traces, int most, int n, int m, int start) {
        var row = new ArrayList<int[]>();
        int x = n;
        int y = m;
        for (int d = traces.size() - 1; d > 0; d--) {
            var far = traces.get(d - 1);
            int k = x - y;
            boolean down = k == -d || k != d && far[most + k] < far[most + k + 2];
            int nextX = down ? far[most + k + 2] : far[most + k];
            int nextY = nextX - (down ? k + 1 : k - 1);
            while (x > nextX && y > nextY) {
                row.add(new int[] {start + --x, start + --y});
            }
            x = nextX;
            y = nextY;
        }
        while (x > 0 && y > 0) {
            row.add(new int[] {start + --x, start + --y});
        }
        return row.reversed();
    }
}
