package dovod.helpcenter;

import static dovod.cast.Cast.OLKHA;
import static dovod.cast.Cast.PYOTR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.kernel.NotFound;
import dovod.kernel.Refused;
import dovod.platform.files.Files;
import dovod.platform.files.Film;
import dovod.platform.files.StoredFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Files of strangers: large ones over bad lines, and bad ones. */
@NullUnmarked
class UploadingTest extends HelpStory {

    @Autowired
    Letters letters;

    @Autowired
    Files files;

    @Test
    void aFilmThatIsCutOffGoesOnWhereItStopped() {
        var film = film(3_000_000);
        var begun = uploading.begin(visit(), "сборка.mp4", film.length);
        var first = uploading.take(
                visit(), begun.secret(), 0, new CutOff(Arrays.copyOfRange(film, 0, 2_000_000), 1_300_000));
        assertThat(first.received()).isEqualTo(1_300_000);
        assertThat(first.file()).isNull();

        assertThatThrownBy(() ->
                        uploading.take(visit(), begun.secret(), 2_000_000, new ByteArrayInputStream(new byte[] {1})))
                .satisfies(no -> refusedAs(no, "upload_offset"));

        long at = uploading.standing(visit(), begun.secret()).received();
        var last = uploading.take(
                visit(), begun.secret(), at, new ByteArrayInputStream(Arrays.copyOfRange(film, (int) at, film.length)));

        assertThat(last.file()).isNotNull();
        var link = writing.write(visit(), letter("Смотрите видео", List.of(begun.secret())));
        var kept = kept(link);
        assertThat(kept.mediaType()).isEqualTo("video/mp4");
        assertThat(files.read(OLKHA, kept.id())).isEqualTo(film);
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("страница.jpg", "<!doctype html><script>alert(1)</script>"),
                Arguments.of(
                        "рисунок.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"),
                Arguments.of("фото.png", "MZ\u0090\u0000\u0003 this program cannot be run in DOS mode"),
                Arguments.of("сценарий.mp4", "#!/bin/sh\nrm -rf /"),
                Arguments.of("бумага.pdf", "%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript>>>>"),
                Arguments.of("../../etc/cron.d/x", "* * * * * root id"),
                Arguments.of("архив.webp", "PK\u0003\u0004........"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatIsNoPictureAndNoVideoIsRefusedByItsContent(String name, String content) {
        assertThatThrownBy(() -> bring(name, content.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOfSatisfying(Refused.class, no -> {
                    assertThat(no.first().field()).isEqualTo("files");
                    assertThat(no.first().code()).isIn("file_not_shown", "picture_broken");
                });
    }

    @Test
    void aPictureIsDrawnAnewAndWhatHidInItIsGone() throws IOException {
        var hidden = new ByteArrayOutputStream();
        hidden.write(picture("gif"));
        hidden.write("<script>alert('55.7558N 37.6173E')</script>".getBytes(StandardCharsets.US_ASCII));

        var link = writing.write(visit(), letter("Вот", List.of(bring("фото.gif", hidden.toByteArray()))));

        assertThat(new String(files.read(OLKHA, kept(link).id()), StandardCharsets.ISO_8859_1))
                .doesNotContain("script")
                .doesNotContain("37.6173");
    }

    @Test
    void tooLargeIsSaidBeforeAByteIsSent() {
        assertThatThrownBy(() -> uploading.begin(visit(), "фильм.mp4", 201L * 1024 * 1024))
                .satisfies(no -> refusedAs(no, "file_too_large"));
        assertThatThrownBy(() -> uploading.begin(visit(), "пусто.mp4", 0)).satisfies(no -> refusedAs(no, "file_empty"));
    }

    @Test
    void moreThanWasAnnouncedIsNotTaken() {
        var begun = uploading.begin(visit(), "фото.png", 10);

        assertThatThrownBy(() -> uploading.take(visit(), begun.secret(), 0, new ByteArrayInputStream(picture("png"))))
                .satisfies(no -> refusedAs(no, "upload_piece"));
        assertThat(uploading.standing(visit(), begun.secret()).received()).isZero();
    }

    @Test
    void aFileGoesWithOneLetterAndNoOthers() {
        var upload = bring("фото.png", picture("png"));
        writing.write(visit(), letter("Первое", List.of(upload)));

        assertThatThrownBy(() -> writing.write(visit(), letter("Второе", List.of(upload))))
                .satisfies(no -> refusedAs(no, "upload_gone"));
        var unfinished = uploading.begin(visit(), "фото.png", 10).secret();
        assertThatThrownBy(() -> writing.write(visit(), letter("Третье", List.of(unfinished))))
                .satisfies(no -> refusedAs(no, "upload_gone"));
    }

    @Test
    void onAnotherProductsPageNobodyKnowsIt() {
        var upload = uploading.begin(visit(), "фото.png", 10).secret();
        var elsewhere = pages.visit(opening.open(PYOTR, desk).code(), NETWORK);

        assertThatThrownBy(() -> uploading.standing(elsewhere, upload)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> uploading.standing(visit(), "0".repeat(40))).isInstanceOf(NotFound.class);
    }

    @Test
    void oneNetworkBringsOnlySoMuch() {
        for (int file = 0; file < 40; file++) {
            uploading.begin(visit(), "фото.png", 10);
        }
        assertThatThrownBy(() -> uploading.begin(visit(), "фото.png", 10)).satisfies(no -> refusedAs(no, "help_often"));
    }

    /** Ten gigabytes may be announced by the letter of the limits of one hour: room is what they are measured against. */
    @Test
    void neitherANetworkNorAPageTakesAllTheRoom() {
        int film = 200 * 1024 * 1024;
        for (int count = 0; count < 5; count++) {
            uploading.begin(visit(), "фильм.mp4", film);
        }
        assertThatThrownBy(() -> uploading.begin(visit(), "фильм.mp4", film))
                .satisfies(no -> refusedAs(no, "upload_much"));
        var elsewhere = opening.open(PYOTR, desk).code();
        assertThatThrownBy(() -> uploading.begin(pages.visit(elsewhere, NETWORK), "фильм.mp4", film))
                .satisfies(no -> refusedAs(no, "upload_much"));

        for (int count = 5; count < 12; count++) {
            uploading.begin(pages.visit(page.code(), "network-" + count), "фильм.mp4", film);
        }
        assertThatThrownBy(() -> uploading.begin(pages.visit(page.code(), "another"), "фильм.mp4", film))
                .satisfies(no -> refusedAs(no, "upload_full"));
        assertThat(uploading.begin(pages.visit(elsewhere, "another"), "фильм.mp4", film))
                .isNotNull();
    }

    @Test
    void whatWasOnlyAnnouncedGivesItsRoomBackSoon() {
        uploading.begin(visit(), "фильм.mp4", 1000);
        clock.advance(Duration.ofMinutes(61));

        assertThat(uploading.sweep(OLKHA)).isEqualTo(1);
    }

    @Test
    void whereAFilmWasMadeIsTakenOutOfIt() {
        var film = Film.ofAPhone();
        assertThat(new String(film, StandardCharsets.ISO_8859_1)).contains("+55.7558+037.6173");

        var link = writing.write(visit(), letter("Вот", List.of(bring("IMG_0007.MOV", film))));

        assertThat(new String(files.read(OLKHA, kept(link).id()), StandardCharsets.ISO_8859_1))
                .doesNotContain("55.7558")
                .contains("picture of a crack");
    }

    @Test
    void whatNobodyCanReadIsSaidWithWhatToDo() {
        var heic = new byte[64];
        System.arraycopy("\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1), 0, heic, 0, 24);

        assertThatThrownBy(() -> bring("IMG_1.HEIC", heic)).satisfies(no -> refusedAs(no, "picture_heic"));
    }

    @Test
    void whatCameToNothingIsTakenAwayAfterADay() {
        var begun = uploading.begin(visit(), "фото.png", 10_000);
        uploading.take(visit(), begun.secret(), 0, new ByteArrayInputStream(new byte[100]));
        clock.advance(Duration.ofHours(25));

        assertThat(uploading.sweep(OLKHA)).isEqualTo(1);

        assertThatThrownBy(() -> uploading.standing(visit(), begun.secret())).isInstanceOf(NotFound.class);
    }

    private StoredFile kept(String link) {
        return letters.open(link).files().values().iterator().next();
    }

    private static void refusedAs(Throwable no, String code) {
        assertThat(no)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.first().code()).isEqualTo(code));
    }

    /** A line that breaks after so many bytes. */
    private static final class CutOff extends InputStream {

        private final InputStream whole;
        private int left;

        CutOff(byte[] content, int left) {
            this.whole = new ByteArrayInputStream(content);
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            if (left-- <= 0) {
                throw new IOException("connection reset");
            }
            return whole.read();
        }

        @Override
        public int read(byte[] buffer, int from, int most) throws IOException {
            if (left <= 0) {
                throw new IOException("connection reset");
            }
            int read = whole.read(buffer, from, Math.min(most, left));
            left -= read;
            return read;
        }
    }
}
