package dovod.lib.clausediff;

import dovod.lib.clausediff.UnreadableContract.Reason;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The text of a DOCX with its headings, its numbering as Word would show it, its tables; what was
 * struck out with changes tracked is gone, what was put in is there. Read straight from the XML:
 * of a whole office library a contract needs little.
 */
final class CleaningWord {

    private final WordStyles styles;
    private final WordNumbering numbering;
    private final CleanBlocks blocks = new CleanBlocks();
    private final StringBuilder open = new StringBuilder();
    private final StringBuilder row = new StringBuilder();
    private int cells;
    /** How many elements are open whose text stands somewhere else as well. */
    private int unread;

    private String style = "";
    private @Nullable String list;
    private int listLevel;
    private boolean bold;
    private boolean boldOpen;

    private CleaningWord(WordStyles styles, WordNumbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    static String clean(byte[] bytes) throws UnreadableContract {
        try {
            var parts = WordParts.of(bytes);
            var cleaning = new CleaningWord(WordStyles.of(parts.styles()), WordNumbering.of(parts.numbering()));
            Xml.walk(parts.document(), cleaning::open, cleaning::close);
            return cleaning.blocks.toString();
        } catch (IOException | XMLStreamException broken) {
            throw new UnreadableContract(Reason.BROKEN, "the DOCX is broken: " + broken.getMessage());
        }
    }

    private void open(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "moveFrom", "Fallback" -> unread++;
            case "p" -> begin();
            case "tc" -> cells++;
            case "pStyle" -> style = Xml.value(xml, "val");
            case "ilvl" -> listLevel = Xml.number(xml, "val");
            case "numId" -> list = Xml.value(xml, "val");
            case "r" -> bold = false;
            case "b" -> bold = !Xml.value(xml, "val").matches("0|false|off");
            case "t" -> {
                if (unread == 0) {
                    text(xml.getElementText());
                }
            }
            case "tab" -> open.append(' ');
            case "br", "cr" -> open.append(' ');
            case "noBreakHyphen" -> open.append('-');
            default -> {}
        }
    }

    private void close(String name) {
        switch (name) {
            case "moveFrom", "Fallback" -> unread--;
            case "p" -> end();
            case "tc" -> {
                cells--;
                row.append('|');
            }
            case "tr" -> endRow();
            default -> {}
        }
    }

    private void begin() {
        open.setLength(0);
        style = "";
        list = null;
        listLevel = 0;
        boldOpen = false;
    }

    private void text(String words) {
        if (bold != boldOpen && !words.isBlank()) {
            open.append("**");
            boldOpen = bold;
        }
        open.append(words.replaceAll("([\\\\*_\\[\\]|])", "\\\\$1"));
    }

    private void end() {
        open.append(boldOpen ? "**" : "");
        if (cells > 0) {
            row.append(open).append(' ');
            return;
        }
        var label = numbering.next(list == null ? styles.list(style) : list, Math.max(listLevel, styles.level(style)));
        int heading = styles.heading(style);
        if (heading > 0) {
            blocks.heading(heading, label + open);
        } else if (label.equals(WordNumbering.BULLET)) {
            blocks.item(listLevel, open.toString());
        } else {
            blocks.line(label + open);
        }
    }

    private void endRow() {
        if (cells <= 0) {
            cells = 0;
            blocks.row("|" + row);
            row.setLength(0);
        }
    }
}
