package dovod.lib.clausediff;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Which styles of a DOCX are headings, and which of them count. */
final class WordStyles {

    private record Style(int heading, @Nullable String list, int level, String base) {}

    private final Map<String, Style> styles = new HashMap<>();
    private String id = "";
    private int heading;
    private @Nullable String list;
    private int level;
    private String base = "";

    static WordStyles of(byte[] xml) throws XMLStreamException {
        var styles = new WordStyles();
        if (xml.length > 0) {
            Xml.walk(xml, styles::open, styles::close);
        }
        return styles;
    }

    private void open(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "style" -> begin(Xml.value(xml, "styleId"));
            case "name" -> heading = Math.max(heading, named(Xml.value(xml, "val")));
            case "basedOn" -> base = Xml.value(xml, "val");
            case "outlineLvl" -> heading = Xml.number(xml, "val") < 6 ? Xml.number(xml, "val") + 1 : heading;
            case "numId" -> list = Xml.value(xml, "val");
            case "ilvl" -> level = Xml.number(xml, "val");
            default -> {}
        }
    }

    private void begin(String styleId) {
        id = styleId;
        heading = 0;
        list = null;
        level = 0;
        base = "";
    }

    private void close(String name) {
        if (name.equals("style")) {
            styles.put(id, new Style(heading, list, level, base));
        }
    }

    private static int named(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("title")) {
            return 1;
        }
        return lower.matches("(?:heading|заголовок) [1-6]") ? lower.charAt(lower.length() - 1) - '0' : 0;
    }

    int heading(String style) {
        var found = style(style);
        return found.heading > 0 || found.base.isEmpty() ? found.heading : style(found.base).heading;
    }

    @Nullable String list(String style) {
        var found = style(style);
        return found.list != null || found.base.isEmpty() ? found.list : style(found.base).list;
    }

    int level(String style) {
        return style(style).level;
    }

    private Style style(String name) {
        return styles.getOrDefault(name, new Style(0, null, 0, ""));
    }
}
