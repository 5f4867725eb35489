package dovod.lib.clausediff;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Counts the numbered paragraphs of a DOCX as Word does. */
final class WordNumbering {

    static final String BULLET = "- ";
    private static final int LEVELS = 9;

    private static final class Level {
        private int start = 1;
        private String format = "decimal";
        private String text = "";
    }

    private final Map<String, Level[]> kinds = new HashMap<>();
    private final Map<String, String> kindOfList = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private String kind = "";
    private String list = "";
    private int level;

    static WordNumbering of(byte[] xml) throws XMLStreamException {
        var numbering = new WordNumbering();
        if (xml.length > 0) {
            Xml.walk(xml, numbering::open, name -> {});
        }
        return numbering;
    }

    private void open(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "abstractNum" -> kind = Xml.value(xml, "abstractNumId");
            case "num" -> list = Xml.value(xml, "numId");
            case "abstractNumId" -> kindOfList.put(list, Xml.value(xml, "val"));
            case "lvl" -> level = Math.min(LEVELS - 1, Xml.number(xml, "ilvl"));
            case "start" -> at(kind, level).start = Xml.number(xml, "val");
            case "numFmt" -> at(kind, level).format = Xml.value(xml, "val");
            case "lvlText" -> at(kind, level).text = Xml.value(xml, "val");
            default -> {}
        }
    }

    private Level at(String kindName, int place) {
        var levels = kinds.computeIfAbsent(kindName, name -> new Level[LEVELS]);
        if (levels[place] == null) {
            levels[place] = new Level();
        }
        return levels[place];
    }

    /** @return the label of the next paragraph of a list with a space after it, or nothing */
    String next(@Nullable String numId, int wanted) {
        var kindName = numId == null ? null : kindOfList.get(numId);
        if (kindName == null || "0".equals(numId)) {
            return "";
        }
        int place = Math.min(LEVELS - 1, wanted);
        if (at(kindName, place).format.equals("bullet")) {
            return BULLET;
        }
        var count = counts.computeIfAbsent(kindName, name -> new int[LEVELS]);
        count[place]++;
        java.util.Arrays.fill(count, place + 1, LEVELS, 0);
        return label(kindName, place, count);
    }

    private String label(String kindName, int place, int[] count) {
        var text = at(kindName, place).text;
        for (int i = 0; i < LEVELS; i++) {
            var shown = at(kindName, i);
            int number = shown.start + Math.max(count[i], 1) - 1;
            text = text.replace("%" + (i + 1), shown(shown.format, number));
        }
        return text.isBlank() ? "" : text.strip() + " ";
    }

    private static String shown(String format, int number) {
        return switch (format) {
            case "lowerLetter" -> Counting.letter('a', 26, number);
            case "upperLetter" -> Counting.letter('A', 26, number);
            case "lowerRoman" -> Counting.roman(number).toLowerCase(java.util.Locale.ROOT);
            case "upperRoman" -> Counting.roman(number);
            case "russianLower" -> Counting.russian(number);
            case "russianUpper" -> Counting.russian(number).toUpperCase(java.util.Locale.ROOT);
            default -> Integer.toString(number);
        };
    }
}
