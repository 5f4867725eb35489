package dovod.lib.clausediff;

import dovod.lib.clausediff.UnreadableContract.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The clean text of a contract: one block a line, blocks divided by an empty line, headings with
 * {@code #}, list items with {@code -}, table rows with {@code |}, bold text and links as in
 * Markdown. Cleaning clean text changes nothing, so it can be stored and read again.
 *
 * @param format what it was made from
 * @param text the clean text; it has at least one letter or digit
 */
public record ContractText(Format format, String text) {

    /** No contract is longer; what is may be an attack. */
    public static final int MOST_BYTES = 32 * 1024 * 1024;

    /** What Word calls the part that it has encrypted, as it stands in such a file. */
    private static final String ENCRYPTED = String.join("\0", "EncryptedPackage".split(""));

    /**
     * Reads a file of any of the formats, whatever its name.
     *
     * @param bytes the whole file
     * @throws UnreadableContract when it is empty, too large, broken, locked or nothing of the kind
     */
    public static ContractText read(byte[] bytes) throws UnreadableContract {
        if (bytes.length == 0) {
            throw new UnreadableContract(Reason.EMPTY, "the file is empty");
        }
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableContract(Reason.TOO_LARGE, "the file is larger than 32 MB");
        }
        if (starts(bytes, "%PDF-")) {
            return some(Format.PDF, CleaningPdf.clean(bytes));
        }
        if (starts(bytes, "PK\u0003\u0004")) {
            return some(Format.DOCX, CleaningWord.clean(bytes));
        }
        refuseOthers(bytes);
        var text = Decoding.decode(bytes);
        return CleaningHtml.looksLike(text) ? some(Format.HTML, CleaningHtml.clean(text)) : ofText(text);
    }

    /**
     * Reads text that was pasted or decoded before: Markdown or plain.
     *
     * @throws UnreadableContract when there is neither a letter nor a digit in it
     */
    public static ContractText ofText(String text) throws UnreadableContract {
        var format = CleaningText.looksLikeMarkdown(text) ? Format.MARKDOWN : Format.TEXT;
        return some(format, CleaningText.clean(text, format));
    }

    private static ContractText some(Format format, String text) throws UnreadableContract {
        if (text.isEmpty()) {
            throw new UnreadableContract(Reason.NO_TEXT, noText(format));
        }
        return new ContractText(format, text);
    }

    private static String noText(Format format) {
        return "there is no text in this "
                + (format == Format.TEXT ? "file" : format.name().toLowerCase(Locale.ROOT))
                + (format == Format.PDF ? " (are its pages pictures?)" : "");
    }

    private static void refuseOthers(byte[] bytes) throws UnreadableContract {
        if (starts(bytes, "\u00D0\u00CF\u0011\u00E0")) {
            if (new String(bytes, StandardCharsets.ISO_8859_1).contains(ENCRYPTED)) {
                throw new UnreadableContract(Reason.LOCKED, "the Word file is locked with a password");
            }
            throw new UnreadableContract(Reason.OLD_WORD, "an old Word file (.doc): save it as .docx");
        }
        if (starts(bytes, "{\\rtf")) {
            throw new UnreadableContract(Reason.RICH_TEXT, "a rich text file (.rtf): save it as .docx");
        }
    }

    private static boolean starts(byte[] bytes, String magic) {
        var wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < wanted.length; i++) {
            if (i >= bytes.length || bytes[i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
