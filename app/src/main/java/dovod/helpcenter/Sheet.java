package dovod.helpcenter;

import dovod.platform.Typeface;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One printed page, set in lines from the top down. Lengths are millimetres, sizes of letters are points. */
final class Sheet implements AutoCloseable {

    private static final float POINTS = 72f / 25.4f;
    private static final Pattern SHORT = Pattern.compile("(?<![\\p{L}\u00a0])(\\p{L}{1,2}) ");

    private final PDDocument document = new PDDocument();
    private final PDPage page;
    private final PDPageContentStream pen;
    private final Map<Typeface, PDType0Font> fonts = new EnumMap<>(Typeface.class);
    private final float height;

    Sheet(float width, float height, String title) throws IOException {
        this.height = height;
        page = new PDPage(new PDRectangle(width * POINTS, height * POINTS));
        document.addPage(page);
        document.getDocumentInformation().setTitle(title);
        pen = new PDPageContentStream(document, page);
    }

    /** Where a text stands and what it looks like. */
    record Style(Typeface face, float size, float leading, Color ink) {}

    /** Sets a text within this width; its first line hangs from {@code top}. Returns where the next thing may begin. */
    float text(String text, float left, float top, float width, Style style) throws IOException {
        var font = font(style.face());
        float below = top;
        for (var line : lines(text, font, style.size(), width * POINTS)) {
            below += style.leading() / POINTS;
            pen.beginText();
            pen.setNonStrokingColor(style.ink());
            pen.setFont(font, style.size());
            pen.newLineAtOffset(left * POINTS, (height - below) * POINTS + (style.leading() - style.size()) / 2);
            pen.showText(line);
            pen.endText();
        }
        return below;
    }

    void box(float left, float top, float width, float tall, Color ink) throws IOException {
        pen.setNonStrokingColor(ink);
        pen.addRect(left * POINTS, (height - top - tall) * POINTS, width * POINTS, tall * POINTS);
        pen.fill();
    }

    byte[] finish() throws IOException {
        pen.close();
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private PDType0Font font(Typeface face) throws IOException {
        var known = fonts.get(face);
        if (known != null) {
            return known;
        }
        try (var file = face.open()) {
            var font = PDType0Font.load(document, file, true);
            fonts.put(face, font);
            return font;
        }
    }

    private static List<String> lines(String text, PDType0Font font, float size, float width) throws IOException {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\\R")) {
            var line = "";
            for (var word : words(drawable(paragraph, font), font, size, width)) {
                var longer = line.isEmpty() ? word : line + " " + word;
                if (line.isEmpty() || wide(longer, font, size) <= width) {
                    line = longer;
                } else {
                    lines.add(line);
                    line = word;
                }
            }
            lines.add(line);
        }
        return lines;
    }

    /** A short word stays with the one it belongs to; one that is longer than a line is cut. */
    private static List<String> words(String text, PDType0Font font, float size, float width) throws IOException {
        var words = new ArrayList<String>();
        for (var word : SHORT.matcher(text).replaceAll("$1\u00a0").split(" ")) {
            var rest = word;
            while (wide(rest, font, size) > width) {
                int cut = rest.length() - 1;
                while (cut > 1 && wide(rest.substring(0, cut), font, size) > width) {
                    cut--;
                }
                words.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            words.add(rest);
        }
        return words;
    }

    private static float wide(String text, PDType0Font font, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    /** A sign that the face does not have, such as a smiley, is left out. */
    private static String drawable(String text, PDType0Font font) {
        var drawn = new StringBuilder();
        text.codePoints().map(sign -> Character.isWhitespace(sign) ? ' ' : sign).forEach(sign -> {
            if (has(font, sign)) {
                drawn.appendCodePoint(sign);
            }
        });
        return drawn.toString().strip().replaceAll(" +", " ");
    }

    private static boolean has(PDType0Font font, int sign) {
        try {
            font.encode(Character.toString(sign));
            return true;
        } catch (IllegalArgumentException | IOException missing) {
            return false;
        }
    }
}
