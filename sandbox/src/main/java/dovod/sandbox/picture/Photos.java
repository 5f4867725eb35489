package dovod.sandbox.picture;

import static dovod.sandbox.picture.Canvas.BIRCH;
import static dovod.sandbox.picture.Canvas.DARK;
import static dovod.sandbox.picture.Canvas.INK;
import static dovod.sandbox.picture.Canvas.OAK;
import static dovod.sandbox.picture.Canvas.STEEL;

import java.awt.Color;

/** What buyers photograph. */
final class Photos {
    private static final Color RED = new Color(0xC0392B);

    private Photos() {}

    /** A side panel with a crack along the grain. */
    static void crack(Canvas canvas) {
        canvas.board(BIRCH, 40, 70, 400, 340);
        for (var grain = 0; grain < 8; grain++) {
            canvas.line(OAK, 2, 50, 110 + grain * 36, 430, 100 + grain * 38);
        }
        canvas.line(INK, 6, 90, 180, 150, 200, 210, 196, 280, 226, 360, 232);
        canvas.dot(DARK, 90, 180, 22);
    }

    /** A bag of screws with too few of them. */
    static void screws(Canvas canvas) {
        canvas.board(new Color(0xDDE3E6), 70, 80, 340, 320);
        for (var row = 0; row < 3; row++) {
            canvas.screw(120, 150 + row * 70, 120, true);
        }
        canvas.screw(330, 150, 90, false);
        canvas.ring(RED, 330, 320, 90);
    }

    /** A bracket held against a post, one way or the other. */
    static void bracket(Canvas canvas) {
        canvas.board(OAK, 80, 60, 70, 360);
        canvas.slat(STEEL, 150, 180, 320, 180, 320, 210, 180, 210, 180, 360, 150, 360);
        canvas.dot(INK, 200, 195, 14);
        canvas.dot(INK, 280, 195, 14);
        canvas.dot(INK, 165, 320, 14);
        canvas.ring(RED, 340, 300, 110);
        canvas.line(RED, 6, 340, 270, 340, 310);
        canvas.dot(RED, 340, 332, 10);
    }

    /** The chair's little table stops short of the dining table. */
    static void gap(Canvas canvas) {
        canvas.board(DARK, 300, 190, 180, 34);
        canvas.board(DARK, 420, 224, 30, 220);
        canvas.slat(OAK, 150, 90, 178, 90, 110, 430, 78, 430);
        canvas.board(BIRCH, 90, 230, 150, 18);
        canvas.board(BIRCH, 100, 300, 110, 18);
        canvas.line(RED, 5, 240, 150, 300, 150);
        canvas.line(RED, 5, 240, 135, 240, 165);
        canvas.line(RED, 5, 300, 135, 300, 165);
    }

    /** Fittings in a row of holes, one row too high. */
    static void holes(Canvas canvas) {
        canvas.board(BIRCH, 70, 60, 340, 360);
        for (var hole = 0; hole < 5; hole++) {
            canvas.dot(INK, 130 + hole * 55, 160, 18);
            canvas.dot(INK, 130 + hole * 55, 290, 18);
        }
        canvas.screw(130, 160, 60, false);
        canvas.screw(185, 160, 60, false);
        canvas.ring(RED, 158, 190, 150);
    }
}
