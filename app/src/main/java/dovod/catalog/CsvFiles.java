package dovod.catalog;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** CSV as spreadsheets write it: with a mark of its encoding, without, in windows-1251; commas, semicolons or tabs. */
final class CsvFiles {

    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final char MARK = '\ufeff';

    private CsvFiles() {}

    static void read(byte[] content, ReadingTable.Sink sink) {
        var text = text(content);
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .maxBufferSize(ReadingTable.CELL * 40)
                .ofCsvRecord(text)) {
            for (var row : reader) {
                sink.take(new TableRow((int) row.getStartingLineNumber(), row.getFields()));
            }
        } catch (CsvParseException broken) {
            throw ReadingTable.wrong("table_broken");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The text of a file in whatever encoding. */
    static String text(byte[] content) {
        var told = told(content);
        var text = told == null ? guessed(content) : new String(content, told);
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static @Nullable Charset told(byte[] content) {
        if (content.length < 2) {
            return null;
        }
        int mark = (content[0] & 0xff) << 8 | content[1] & 0xff;
        return switch (mark) {
            case 0xfeff -> StandardCharsets.UTF_16BE;
            case 0xfffe -> StandardCharsets.UTF_16LE;
            default -> null;
        };
    }

    /** Text in windows-1251 is hardly ever UTF-8 by chance. */
    private static String guessed(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(content, CYRILLIC);
        }
    }

    /** The sign that stands most often in the first line. */
    private static char separator(String text) {
        var end = text.indexOf('\n');
        var first = end < 0 ? text : text.substring(0, end);
        var best = ',';
        for (var sign : new char[] {';', '\t'}) {
            best = count(first, sign) > count(first, best) ? sign : best;
        }
        return best;
    }

    private static long count(String line, char sign) {
        return line.chars().filter(one -> one == sign).count();
    }
}
