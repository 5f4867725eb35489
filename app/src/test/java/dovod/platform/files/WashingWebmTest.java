package dovod.platform.files;

import static dovod.platform.files.Film.joined;
import static dovod.platform.files.Film.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same as for MP4: what tells goes, what plays stays where it was, and nothing broken does harm. */
class WashingWebmTest {

    @TempDir
    Path folder;

    static Stream<byte[]> films() {
        return Stream.of(Webm.ofAPhone(), Webm.ofABrowser());
    }

    @ParameterizedTest
    @MethodSource("films")
    void whatTellsGoesAndThePictureStaysWhereItWas(byte[] film) throws Exception {
        var washed = washed(film);

        assertThat(washed).hasSameSizeAs(film);
        assertThat(words(film)).contains("55.7558", "Olga", "Pixel", "20261121", "LOCATION");
        assertThat(words(washed)).doesNotContain("55.755", "Olga", "Pixel", "libwebm", "20261121", "LOCATION");
        assertThat(words(washed)).contains("webm", "V_VP9", "picture of a crack", "sound of a crack");
        assertThat(words(washed).indexOf("picture")).isEqualTo(words(film).indexOf("picture"));
        assertThat(washed(washed)).isEqualTo(washed);
    }

    /** Every element that was there is one still, and ends where it ended. */
    @Test
    void theElementsStayElements() throws Exception {
        var washed = washed(Webm.ofAPhone());
        var place = Files.write(folder.resolve("again"), washed);
        try (var bytes = new FilmBytes(place)) {
            var ebml = new Ebml(bytes);
            var whole = new Ebml.Element(0, 0, 0, washed.length, false);
            var segment = ebml.child(whole, 0x18538067);
            assertThat(segment).isNotNull();
            assertThat(segment.end()).isEqualTo(washed.length);
            var last = ebml.first(segment);
            for (var next = last; next != null; next = ebml.next(segment, next.end())) {
                last = next;
            }
            assertThat(last.id()).isEqualTo(0xEC);
            assertThat(last.end()).isEqualTo(segment.end());
        }
    }

    @Test
    void aFilmThatHidesItsTagsBehindNoEndIsStrange() {
        var film = joined(
                Webm.element(0x1A45DFA3, text("webm")),
                new byte[] {0x12, 0x54, (byte) 0xC3, 0x67},
                Webm.ENDLESS,
                text("LOCATION"));

        assertThatThrownBy(() -> washed(film)).isInstanceOf(WashingFilm.Strange.class);
    }

    /** Elements in elements, as deep as the file is long, and more of them than any camera makes. */
    @Test
    void noFilmTakesForever() throws Exception {
        var deep = new byte[48_000];
        for (int at = 0; at + 12 <= deep.length; at += 12) {
            System.arraycopy(joined(new byte[] {0x18, 0x53, (byte) 0x80, 0x67}, Webm.ENDLESS), 0, deep, at, 12);
        }
        assertThatThrownBy(() -> washed(deep)).isInstanceOf(WashingFilm.Strange.class);

        var many = new byte[4_000_010];
        for (int at = 0; at + 2 <= many.length; at += 2) {
            many[at] = (byte) 0xE7;
            many[at + 1] = (byte) 0x80;
        }
        assertThatThrownBy(() -> washed(many)).isInstanceOf(WashingFilm.Strange.class);
    }

    @Test
    void brokenFilmsDoNoHarm() throws Exception {
        BrokenFilms.doNoHarm(round -> round % 2 == 0 ? Webm.ofAPhone() : Webm.ofABrowser(), this::washed);
    }

    private byte[] washed(byte[] film) throws IOException, WashingFilm.Strange {
        var place = Files.write(folder.resolve("film"), film);
        WashingWebm.wash(place);
        return Files.readAllBytes(place);
    }

    private static String words(byte[] film) {
        return new String(film, StandardCharsets.ISO_8859_1);
    }
}
