package dovod.sandbox.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** The pictures that can be drawn, by their names. */
public final class Drawings {
    static final int SIZE = 480;

    private static final Map<String, Consumer<Canvas>> PICTURES = new TreeMap<>(Map.of(
            "kit", Furniture::kit,
            "chair", Furniture::chair,
            "desk", Furniture::desk,
            "shelf", Furniture::shelf,
            "stool", Furniture::stool,
            "crack", Photos::crack,
            "screws", Photos::screws,
            "bracket", Photos::bracket,
            "gap", Photos::gap,
            "holes", Photos::holes));

    static {
        System.setProperty("java.awt.headless", "true");
    }

    private Drawings() {}

    public static Set<String> names() {
        return PICTURES.keySet();
    }

    /**
     * A square PNG.
     *
     * @param name one of {@link #names()}
     * @param view 1 is the thing itself, 2 the same on another ground
     */
    public static byte[] png(String name, int view) {
        var picture = PICTURES.get(name);
        if (picture == null) {
            throw new IllegalArgumentException(
                    "There is no drawing " + name + ", but there are " + String.join(", ", names()));
        }
        var image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            draw(graphics, picture, view);
        } finally {
            graphics.dispose();
        }
        return bytes(image);
    }

    private static void draw(Graphics2D graphics, Consumer<Canvas> picture, int view) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        var canvas = new Canvas(graphics);
        canvas.ground(view);
        picture.accept(canvas);
    }

    private static byte[] bytes(BufferedImage image) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
