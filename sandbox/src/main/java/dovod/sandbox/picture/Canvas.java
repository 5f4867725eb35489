package dovod.sandbox.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Polygon;

/** A square sheet of 480 points to draw furniture on: boards, legs, screws, cracks. */
final class Canvas {
    static final Color BIRCH = new Color(0xE3C08D);
    static final Color OAK = new Color(0xC9935A);
    static final Color DARK = new Color(0x8A5A2B);
    static final Color STEEL = new Color(0x9AA3AB);
    static final Color PAINT = new Color(0x6FA3B8);
    static final Color INK = new Color(0x3B2F25);

    private final Graphics2D graphics;

    Canvas(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /** A plain studio for view 1, a room with a floor for view 2. */
    void ground(int view) {
        var top = view == 1 ? new Color(0xFBFAF8) : new Color(0xE8EEF1);
        var bottom = view == 1 ? new Color(0xEDE8E0) : new Color(0xD7DEE2);
        graphics.setPaint(new GradientPaint(0, 0, top, 0, Drawings.SIZE, bottom));
        graphics.fillRect(0, 0, Drawings.SIZE, Drawings.SIZE);
        if (view != 1) {
            fill(new Color(0xC8B79E), 0, 380, Drawings.SIZE, 100);
        }
    }

    /** A board with an edge below it. */
    void board(Color wood, int x, int y, int width, int height) {
        fill(wood, x, y, width, height);
        var edge = Math.clamp(height / 6, 3, 8);
        fill(wood.darker(), x, y + height - edge, width, edge);
        graphics.setColor(new Color(INK.getRed(), INK.getGreen(), INK.getBlue(), 60));
        graphics.setStroke(new BasicStroke(1.5f));
        graphics.drawRect(x, y, width, height);
    }

    /** A leaning board, given by its corners. */
    void slat(Color wood, int... corners) {
        var shape = new Polygon();
        for (var index = 0; index + 1 < corners.length; index += 2) {
            shape.addPoint(corners[index], corners[index + 1]);
        }
        graphics.setColor(wood);
        graphics.fillPolygon(shape);
        graphics.setColor(wood.darker());
        graphics.setStroke(new BasicStroke(2));
        graphics.drawPolygon(shape);
    }

    void fill(Color color, int x, int y, int width, int height) {
        graphics.setColor(color);
        graphics.fillRect(x, y, width, height);
    }

    void dot(Color color, int x, int y, int across) {
        graphics.setColor(color);
        graphics.fillOval(x - across / 2, y - across / 2, across, across);
    }

    /** A broken line. */
    void line(Color color, int width, int... points) {
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (var index = 0; index + 3 < points.length; index += 2) {
            graphics.drawLine(points[index], points[index + 1], points[index + 2], points[index + 3]);
        }
    }

    /** A screw that lies or stands: head and thread. */
    void screw(int x, int y, int length, boolean lying) {
        line(STEEL, 7, x, y, lying ? x + length : x, lying ? y : y + length);
        dot(STEEL.darker(), x, y, 18);
        line(INK, 2, x - 5, y, x + 5, y);
    }

    void ring(Color color, int x, int y, int across) {
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke(5));
        graphics.drawOval(x - across / 2, y - across / 2, across, across);
    }
}
