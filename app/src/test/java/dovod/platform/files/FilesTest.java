package dovod.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.cast.TestClock;
import dovod.cast.Visitor;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.platform.spi.FileHolder;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class FilesTest {

    @Autowired
    Files files;

    @Autowired
    SweepingFiles sweeping;

    @Autowired
    List<FileHolder> holders;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @Test
    void aPictureIsDrawnAnewAndNothingElseOfItRemains() throws IOException {
        var told = withExif(jpeg(40, 20), 1, "55.7558N 37.6173E");

        var kept = keep("Дача.JPG", told);

        assertThat(kept.name()).isEqualTo("Дача.jpg");
        assertThat(kept.mediaType()).isEqualTo("image/jpeg");
        assertThat(kept.picture()).isTrue();
        assertThat(new String(files.read(Cast.OLKHA, kept.id()), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif")
                .doesNotContain("55.7558N");
    }

    @ParameterizedTest
    @CsvSource({"1, 40, 20", "3, 40, 20", "6, 20, 40", "8, 20, 40", "5, 20, 40"})
    void aPictureThatLiesOnItsSideStandsUpright(int orientation, int width, int height) throws IOException {
        var kept = keep("фото.jpg", withExif(jpeg(40, 20), orientation, ""));

        assertThat(kept.width()).isEqualTo(width);
        assertThat(kept.height()).isEqualTo(height);
        var drawn = ImageIO.read(new ByteArrayInputStream(files.read(Cast.OLKHA, kept.id())));
        // The original's left half is red: turned clockwise it is the upper one.
        var corner = new Color(
                switch (orientation) {
                    case 3 -> drawn.getRGB(width - 3, 3);
                    case 8 -> drawn.getRGB(3, height - 3);
                    default -> drawn.getRGB(3, 3);
                });
        assertThat(corner.getRed()).isGreaterThan(180);
        assertThat(corner.getBlue()).isLessThan(90);
    }

    @Test
    void aPictureThatIsAlsoAPageIsOnlyAPictureAfterwards() throws IOException {
        var gif = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "gif", gif);
        gif.write("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));

        var kept = keep("image.gif", gif.toByteArray());

        assertThat(new String(files.read(Cast.OLKHA, kept.id()), StandardCharsets.ISO_8859_1))
                .doesNotContain("script");
        assertThat(kept.name()).isEqualTo("image.jpg");
    }

    @Test
    void aBombIsRefusedByItsHeader() throws IOException {
        assertThat(refusal("bomb.png", hugePng(30_000, 30_000)))
                .isEqualTo(Refusal.field("file", "picture_too_large", 50L));
        assertThat(refusal("bomb.png", hugePng(Integer.MAX_VALUE, Integer.MAX_VALUE))
                        .code())
                .isIn("picture_too_large", "picture_broken");
    }

    @Test
    void aDamagedPictureSaysSo() throws IOException {
        var whole = jpeg(400, 200);
        assertThat(refusal("a.jpg", java.util.Arrays.copyOf(whole, 150)))
                .isEqualTo(Refusal.field("file", "picture_broken"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>",
                "<!DOCTYPE html><html><script>alert(1)</script></html>",
                "<html><body onload=alert(1)>",
                "#!/bin/sh\nrm -rf /",
                "MZ\u0090\u0000\u0003\u0000\u0000\u0000",
                "<?php system($_GET['c']); ?>",
                "Rar!\u001a\u0007\u0000",
                "\u007fELF\u0002\u0001\u0001"
            })
    void whatIsNotOnTheListIsRefusedWhateverItIsCalled(String content) {
        for (var name : List.of("photo.png", "photo.jpg", "смета.pdf", "x")) {
            assertThat(refusal(name, content.getBytes(StandardCharsets.ISO_8859_1)))
                    .as(name)
                    .isEqualTo(Refusal.field("file", "file_type_refused"));
        }
    }

    @Test
    void aScriptIsNotTextForBeingCalledSo() {
        assertThat(refusal("run.js", "alert(1)".getBytes(StandardCharsets.UTF_8))
                        .code())
                .isEqualTo("file_type_refused");
        assertThat(refusal("page.html", "просто слова".getBytes(StandardCharsets.UTF_8))
                        .code())
                .isEqualTo("file_type_refused");
    }

    @Test
    void anArchiveIsKeptOnlyAsADocument() throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var entries = new ZipOutputStream(zip)) {
            entries.putNextEntry(new ZipEntry("word/document.xml"));
            entries.write("<w:document/>".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(refusal("архив.zip", zip.toByteArray()).code()).isEqualTo("file_type_refused");
        assertThat(keep("акт.docx", zip.toByteArray()).mediaType()).endsWith("wordprocessingml.document");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../../etc/passwd        | passwd.txt
            C:\\Users\\я\\акт.txt   | акт.txt
            CON.txt                 | file_CON.txt
            .htaccess               | htaccess.txt
            a\u200b\u202etxt.exe    | atxt.txt
            счёт.TXT                | счёт.txt
            ...                     | file_.txt
            a<b>"c".txt             | a_b__c_.txt
            """)
    void namesAreMadeSafeToShowAndToSave(String told, String name) {
        assertThat(FileName.of(told, FileType.TEXT)).isEqualTo(name);
        assertThat(FileName.of("длинное".repeat(50) + ".txt", FileType.TEXT)).hasSize(104);
        assertThat(FileName.of("a\u0000b\r\nSet-Cookie: x.txt", FileType.TEXT)).doesNotContainPattern("[\\x00\\r\\n:]");
    }

    @Test
    void nothingLiesUnderANameSomebodyChose() throws IOException {
        keep("\u200b.htaccess.txt", "слова".getBytes(StandardCharsets.UTF_8));

        var places = java.nio.file.Files.walk(files.contents().root())
                .filter(java.nio.file.Files::isRegularFile)
                .map(place -> files.contents().root().relativize(place).toString())
                .toList();
        assertThat(places)
                .isNotEmpty()
                .allMatch(Pattern.compile("[0-9]+/[0-9a-f]{2}/[0-9a-f]{64}").asMatchPredicate());
    }

    @Test
    void sizesAreBounded() {
        assertThat(refusal("a.txt", new byte[0])).isEqualTo(Refusal.field("file", "file_empty"));
        assertThat(refusal("a.txt", new byte[(25 << 20) + 1])).isEqualTo(Refusal.field("file", "file_too_large", 25L));
    }

    @Test
    void aDownloadCannotRunAndStaysInTheHouse() throws IOException {
        var text = keep("слова и дела.txt", "слова".getBytes(StandardCharsets.UTF_8));
        var photo = keep("фото.png", jpeg(900, 600));
        var maria = Visitor.of(Cast.MARIA, port);

        var download = maria.get(text.url());
        assertThat(download.body()).isEqualTo("слова");
        assertThat(download.headers().map())
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("content-security-policy", List.of("sandbox; default-src 'none'"));
        assertThat(download.headers().firstValue("content-disposition"))
                .get()
                .asString()
                .startsWith("attachment");
        var shown = maria.get(photo.url());
        assertThat(shown.headers().firstValue("content-disposition"))
                .get()
                .asString()
                .startsWith("inline");
        assertThat(shown.headers().firstValue("content-type")).hasValue("image/jpeg");
        assertThat(maria.get(photo.thumbnailUrl()).statusCode()).isEqualTo(200);

        var ignat = Visitor.of(Cast.IGNAT, port);
        var absent = ignat.get("/files/" + UUID.randomUUID());
        for (var address : List.of(text.url(), photo.url(), photo.thumbnailUrl(), "/files/nothing")) {
            assertThat(ignat.get(address).statusCode()).as(address).isEqualTo(404);
        }
        assertThat(absent.statusCode()).isEqualTo(404);
        assertThatThrownBy(() -> files.find(Cast.STRANGERS, List.of(text.id()))).isInstanceOf(NotFound.class);
    }

    @Test
    void whatNobodyHoldsIsTakenAwayAfterADay() {
        var kept = keep("слова.txt", "слова о забытом".getBytes(StandardCharsets.UTF_8));

        var place = files.place(Cast.OLKHA, kept.id());
        assertThat(sweeping.sweep(Cast.OLKHA).files()).isZero();
        assertThat(place).exists();
        clock.advance(Duration.ofHours(25));
        var fresh = keep("новое.txt", "новое".getBytes(StandardCharsets.UTF_8));

        assertThat(sweeping.sweep(Cast.OLKHA).files()).isEqualTo(1);
        assertThat(place).doesNotExist();
        assertThatThrownBy(() -> files.read(Cast.OLKHA, kept.id())).isInstanceOf(NotFound.class);
        assertThat(files.read(Cast.OLKHA, fresh.id())).isNotEmpty();
    }

    @Test
    void everyRoomThatStoresFilesSaysSo() {
        var rooms = jdbc.sql("""
                SELECT DISTINCT n.nspname FROM pg_attribute a
                JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
                  AND (a.attname ~ '(^|_)file(_id)?$' AND format_type(a.atttypid, NULL) = 'uuid'
                       OR a.attname = 'files' AND format_type(a.atttypid, NULL) = 'uuid[]')
                """).query(String.class).list();

        assertThat(rooms).contains("conversations", "knowledge", "cases", "catalog");
        assertThat(holders.stream()
                        .map(holder -> org.springframework.aop.support.AopUtils.getTargetClass(holder)
                                .getPackageName()
                                .replaceFirst("^dovod\\.", "")))
                .containsAll(rooms);
    }

    private StoredFile keep(String name, byte[] content) {
        return files.keep(Cast.MARIA, name, new ByteArrayInputStream(content));
    }

    private Refusal refusal(String name, byte[] content) {
        return catchThrowableOfType(Refused.class, () -> keep(name, content)).first();
    }

    /** The left half is red, the right one blue. */
    private static byte[] jpeg(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }

    /** Puts an Exif block with this orientation, and a comment, right after the start of the picture. */
    private static byte[] withExif(byte[] jpeg, int orientation, String comment) {
        var tiff = ByteBuffer.allocate(26);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        tiff.putShort((short) orientation).putShort((short) 0).putInt(0);
        var body = ByteBuffer.allocate(6 + 26 + comment.length());
        body.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        body.put(comment.getBytes(StandardCharsets.US_ASCII));
        var whole = ByteBuffer.allocate(jpeg.length + 4 + body.capacity());
        whole.put(jpeg, 0, 2).putShort((short) 0xffe1).putShort((short) (body.capacity() + 2));
        return whole.put(body.array()).put(jpeg, 2, jpeg.length - 2).array();
    }

    /** A header that promises so many pixels, and nothing behind it. */
    private static byte[] hugePng(int width, int height) {
        var header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0});
        var check = new CRC32();
        check.update(header.array());
        return ByteBuffer.allocate(8 + 4 + 17 + 4)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(13)
                .put(header.array())
                .putInt((int) check.getValue())
                .array();
    }
}
