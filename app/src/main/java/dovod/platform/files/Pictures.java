package dovod.platform.files;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageInputStream;

/**
 * Draws pictures anew from their pixels, upright: what hid in the file beside them is gone, place and camera included.
 * Sizes are read from the header first, and only as many pixels are taken as are kept.
 */
final class Pictures {

    static final long MOST_PIXELS = 50_000_000;

    private static final double KEPT_PIXELS = 16_000_000;
    private static final int THUMBNAIL = 480;
    private static final float QUALITY = 0.88f;
    private static final long ROOMY_HEAP = 1L << 30;

    /** Each drawing holds up to two bitmaps of {@link #KEPT_PIXELS}. */
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().maxMemory() > ROOMY_HEAP ? 2 : 1, true);

    static {
        ImageIO.setUseCache(false);
    }

    /** A picture as it is kept. */
    record Drawn(byte[] content, FileType type, int width, int height) {}

    /** @throws Refused {@code picture_too_large}, {@code picture_broken} */
    Drawn draw(byte[] content) {
        turns.acquireUninterruptibly();
        try {
            return written(upright(read(content), orientation(content)));
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof Refused refused) {
                throw refused;
            }
            throw new Refused(Refusal.field("file", "picture_broken"));
        } finally {
            turns.release();
        }
    }

    /** A small version of a picture drawn before. */
    byte[] thumbnail(byte[] drawn) throws IOException {
        turns.acquireUninterruptibly();
        try {
            return written(shrunk(read(drawn))).content();
        } finally {
            turns.release();
        }
    }

    private static BufferedImage read(byte[] content) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new IOException("no reader for this picture");
            }
            var reader = readers.next();
            try {
                return read(reader, input);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage read(ImageReader reader, ImageInputStream input) throws IOException {
        reader.setInput(input, true, true);
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
            throw new Refused(Refusal.field("file", "picture_too_large", MOST_PIXELS / 1_000_000));
        }
        var wanted = reader.getDefaultReadParam();
        int step = (int) Math.ceil(Math.sqrt(pixels / KEPT_PIXELS));
        if (step > 1) {
            wanted.setSourceSubsampling(step, step, 0, 0);
        }
        return reader.read(0, wanted);
    }

    /** As in the Exif tag: 1 is upright, 3 is upside down, 6 and 8 lie on a side, even ones are mirrored. */
    private static int orientation(byte[] content) {
        try {
            var exif = ImageMetadataReader.readMetadata(new ByteArrayInputStream(content))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif != null && exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? exif.getInt(ExifIFD0Directory.TAG_ORIENTATION)
                    : 1;
        } catch (ImageProcessingException | MetadataException | IOException | RuntimeException unreadable) {
            return 1;
        }
    }

    private static BufferedImage upright(BufferedImage lying, int orientation) {
        int width = lying.getWidth();
        int height = lying.getHeight();
        boolean turned = orientation >= 5 && orientation <= 8;
        var canvas = canvas(lying, turned ? height : width, turned ? width : height);
        var graphics = canvas.createGraphics();
        graphics.drawImage(lying, turn(orientation, width, height), null);
        graphics.dispose();
        return canvas;
    }

    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static BufferedImage shrunk(BufferedImage picture) {
        double scale = Math.min(1, (double) THUMBNAIL / Math.max(picture.getWidth(), picture.getHeight()));
        int width = (int) Math.max(1, Math.round(picture.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(picture.getHeight() * scale));
        var canvas = canvas(picture, width, height);
        var graphics = canvas.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return canvas;
    }

    private static BufferedImage canvas(BufferedImage like, int width, int height) {
        boolean seeThrough = like.getColorModel().hasAlpha();
        var canvas = new BufferedImage(
                width, height, seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_3BYTE_BGR);
        if (!seeThrough) {
            var graphics = canvas.createGraphics();
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            graphics.dispose();
        }
        return canvas;
    }

    private static Drawn written(BufferedImage picture) throws IOException {
        var type = picture.getColorModel().hasAlpha() ? FileType.PNG : FileType.JPEG;
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByMIMEType(type.mediaType()).next();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            var wanted = writer.getDefaultWriteParam();
            if (type == FileType.JPEG) {
                wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                wanted.setCompressionQuality(QUALITY);
            }
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), wanted);
        } finally {
            writer.dispose();
        }
        return new Drawn(bytes.toByteArray(), type, picture.getWidth(), picture.getHeight());
    }
}
