package dovod.sandbox.picture;

import static dovod.sandbox.picture.Canvas.BIRCH;
import static dovod.sandbox.picture.Canvas.DARK;
import static dovod.sandbox.picture.Canvas.INK;
import static dovod.sandbox.picture.Canvas.OAK;
import static dovod.sandbox.picture.Canvas.PAINT;
import static dovod.sandbox.picture.Canvas.STEEL;

/** The products. */
final class Furniture {
    private Furniture() {}

    /** A box of a young joiner's parts, with a hammer and a saw. */
    static void kit(Canvas canvas) {
        canvas.board(OAK, 60, 230, 360, 170);
        canvas.board(BIRCH, 80, 150, 90, 60);
        canvas.board(BIRCH, 190, 130, 50, 90);
        canvas.board(PAINT, 260, 170, 140, 40);
        canvas.line(DARK, 16, 110, 360, 230, 270);
        canvas.slat(STEEL, 205, 250, 255, 290, 240, 308, 190, 268);
        canvas.slat(STEEL, 270, 300, 390, 330, 390, 350, 270, 345);
        canvas.board(DARK, 240, 295, 40, 55);
    }

    /** A chair that grows with the child: two slanting posts with slots, seat and step. */
    static void chair(Canvas canvas) {
        canvas.slat(OAK, 300, 60, 330, 60, 200, 430, 165, 430);
        canvas.slat(OAK, 165, 415, 370, 415, 370, 435, 165, 435);
        for (var step = 0; step < 6; step++) {
            canvas.line(DARK, 4, 280 - step * 18, 140 + step * 50, 305 - step * 18, 140 + step * 50);
        }
        canvas.board(BIRCH, 150, 230, 190, 22);
        canvas.board(BIRCH, 140, 330, 170, 18);
        canvas.board(BIRCH, 285, 70, 60, 90);
        canvas.board(PAINT, 120, 170, 150, 16);
    }

    /** A school desk with a drawer. */
    static void desk(Canvas canvas) {
        canvas.board(BIRCH, 50, 150, 380, 26);
        canvas.board(OAK, 70, 176, 24, 250);
        canvas.board(OAK, 386, 176, 24, 250);
        canvas.board(BIRCH, 240, 180, 140, 60);
        canvas.dot(STEEL, 310, 210, 14);
        canvas.board(OAK, 94, 330, 292, 18);
    }

    /** A bookcase with four shelves. */
    static void shelf(Canvas canvas) {
        canvas.board(OAK, 110, 60, 22, 370);
        canvas.board(OAK, 350, 60, 22, 370);
        for (var row = 0; row < 5; row++) {
            canvas.board(BIRCH, 132, 60 + row * 88, 218, 16);
        }
        canvas.board(PAINT, 150, 90, 24, 58);
        canvas.board(DARK, 178, 96, 18, 52);
        canvas.board(PAINT, 260, 180, 40, 56);
    }

    /** A stool. */
    static void stool(Canvas canvas) {
        canvas.slat(OAK, 150, 220, 175, 220, 130, 430, 105, 430);
        canvas.slat(OAK, 305, 220, 330, 220, 375, 430, 350, 430);
        canvas.board(BIRCH, 100, 190, 280, 36);
        canvas.board(OAK, 135, 330, 210, 16);
        canvas.line(INK, 2, 120, 200, 360, 200);
    }
}
