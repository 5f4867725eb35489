package dovod.lib.clausediff;

import static dovod.lib.clausediff.OfficeFiles.lockedPdf;
import static dovod.lib.clausediff.OfficeFiles.saved;
import static dovod.lib.clausediff.OfficeFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.lib.clausediff.UnreadableContract.Reason;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

/** Files as people have them: locked, scanned, with changes tracked, huge. Each is read rightly or refused for its reason. */
class TroublesomeFilesTest {

    private static final String LINE = "4.1. The seller collects returns within ten days.";

    @Test
    void aPdfThatAsksForAPasswordIsLocked() throws IOException {
        assertReason(lockedPdf(LINE, "secret"), Reason.LOCKED);
    }

    @Test
    void aPdfThatOnlyForbidsCopyingIsRead() throws IOException, UnreadableContract {
        assertThat(ContractText.read(lockedPdf(LINE, "")).text()).contains(LINE);
    }

    @Test
    void aScannedPdfHasNoText() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var picture =
                    LosslessFactory.createFromImage(document, new BufferedImage(40, 60, BufferedImage.TYPE_INT_RGB));
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(picture, 0, 0, 600, 800);
            }
            assertReason(saved(document), Reason.NO_TEXT);
        }
    }

    /** Word keeps what it encrypts in the container of its old files. */
    @Test
    void aWordFileWithAPasswordIsLockedAndNotOld() {
        var old = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 600);
        assertReason(old, Reason.OLD_WORD);
        var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, old, 512, name.length);
        assertReason(old, Reason.LOCKED);
    }

    @Test
    void whatWasTrackedIsReadAsItStandsNow() throws IOException, UnreadableContract {
        var word = zip("word/document.xml", """
                <w:document xmlns:w="w" xmlns:mc="mc"><w:body>
                <w:p><w:moveFrom><w:r><w:t>4.2. Storage costs 50 roubles a day.</w:t></w:r></w:moveFrom></w:p>
                <w:p><w:r><w:t xml:space="preserve">4.1. Returns wait for </w:t></w:r>
                  <w:del><w:r><w:delText>ten</w:delText></w:r></w:del><w:ins><w:r><w:t>seven</w:t></w:r></w:ins>
                  <w:r><w:t xml:space="preserve"> days.</w:t></w:r></w:p>
                <w:p><w:moveTo><w:r><w:t>4.2. Storage costs 50 roubles a day.</w:t></w:r></w:moveTo></w:p>
                <w:p><w:r><mc:AlternateContent><mc:Choice><w:t>4.3. In a frame.</w:t></mc:Choice>
                  <mc:Fallback><w:t>4.3. In a frame.</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>
                </w:body></w:document>
                """);

        assertThat(ContractText.read(word).text().lines().filter(line -> !line.isBlank()))
                .containsExactly(
                        "4.1. Returns wait for seven days.",
                        "4.2. Storage costs 50 roubles a day.",
                        "4.3. In a frame.");
    }

    @Test
    void aLongPageOfFiveMegabytesIsReadToItsLastNumber() throws UnreadableContract {
        var page = new StringBuilder("<!doctype html><html><body><h1>Договор</h1><ol start=\"3\">");
        int items = 0;
        while (page.length() < 3_000_000) {
            page.append("<li>Продавец обязан передать отправление на склад в срок номер ")
                    .append(++items)
                    .append(".</li>\n");
        }
        page.append("</ol><ol><li>Ещё раз сначала.</li><li value=\"7\">Седьмое.</li></ol></body></html>");
        var bytes = page.toString().getBytes(StandardCharsets.UTF_8);
        assertThat(bytes).hasSizeGreaterThan(5_000_000);

        var lines = ContractText.read(bytes)
                .text()
                .lines()
                .filter(line -> !line.isBlank())
                .toList();

        assertThat(lines.subList(items, items + 3))
                .containsExactly(
                        items + 2 + ". Продавец обязан передать отправление на склад в срок номер " + items + ".",
                        "1. Ещё раз сначала.",
                        "7. Седьмое.");
    }

    @Test
    void aTextOfAnOldWindowsIsReadInItsOwnAlphabet() throws UnreadableContract {
        var bytes = "4.1. Площадка уведомляет Продавца за 15 дней.".getBytes(Charset.forName("windows-1251"));
        assertThat(ContractText.read(bytes).text()).isEqualTo("4.1. Площадка уведомляет Продавца за 15 дней.");
    }

    @Test
    void aTextTellsItsOwnAlphabetByAMark() throws UnreadableContract {
        for (var alphabet : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            assertThat(ContractText.read(("\uFEFF" + LINE).getBytes(alphabet)).text())
                    .as(alphabet.name())
                    .isEqualTo(LINE);
        }
    }

    @Test
    void whatIsNothingTooMuchOrNoTextIsRefusedForThat() {
        assertReason(new byte[0], Reason.EMPTY);
        assertReason(new byte[ContractText.MOST_BYTES + 1], Reason.TOO_LARGE);
        assertReason((LINE + "\u0001".repeat(5)).getBytes(StandardCharsets.UTF_8), Reason.NOT_TEXT);
    }

    @Test
    void aListMayBeginFarOn() throws UnreadableContract {
        var page = "<!doctype html><html><body><ol start=\"100000\"><li>Ещё одно.</li></ol></body></html>";

        assertThat(ContractText.read(page.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("100000. Ещё одно.");
    }

    private static void assertReason(byte[] bytes, Reason reason) {
        assertThatThrownBy(() -> ContractText.read(bytes))
                .isInstanceOfSatisfying(
                        UnreadableContract.class,
                        unreadable -> assertThat(unreadable.reason()).isEqualTo(reason));
    }
}
