package dovod.lib.clausediff;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Files as the programs of an office make them. */
final class OfficeFiles {

    private OfficeFiles() {}

    /** @param namesAndTexts of each file in it, in turn */
    static byte[] zip(String... namesAndTexts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** One page, a line of it for each of the text. */
    static byte[] pdf(String text) throws IOException {
        try (var document = document(text)) {
            return saved(document);
        }
    }

    /** The same. @param password for reading; copying always needs another one */
    static byte[] lockedPdf(String text, String password) throws IOException {
        try (var document = document(text)) {
            var allowed = new AccessPermission();
            allowed.setCanExtractContent(false);
            document.protect(new StandardProtectionPolicy("owner", password, allowed));
            return saved(document);
        }
    }

    static byte[] saved(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static PDDocument document(String text) throws IOException {
        var document = new PDDocument();
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.setLeading(16);
            content.newLineAtOffset(60, 700);
            for (var line : text.lines().toList()) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
        return document;
    }
}
