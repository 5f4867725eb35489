package dovod.platform.files;

import static dovod.platform.files.Film.box;
import static dovod.platform.files.Film.joined;
import static dovod.platform.files.Film.number;
import static dovod.platform.files.Film.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a film was made is nobody's business. What is no film, or a malicious one, does no harm. */
class WashingFilmTest {

    @TempDir
    Path folder;

    @Test
    void thePlaceGoesAndThePictureStaysWhereItWas() throws Exception {
        var film = Film.ofAPhone();
        var washed = washed(film);

        assertThat(washed).hasSameSizeAs(film);
        assertThat(words(washed)).doesNotContain("55.7558", "55,7558", "037.6173", "location", "\u00a9xyz", "loci");
        assertThat(words(washed)).contains("picture of a crack", "vide", "stco");
        assertThat(words(washed).indexOf("picture")).isEqualTo(words(film).indexOf("picture"));
    }

    @Test
    void washedTwiceItIsTheSame() throws Exception {
        var once = washed(Film.ofAPhone());

        assertThat(washed(once)).isEqualTo(once);
    }

    @Test
    void longBoxesAndTheLastOneWithoutAnEndAreReadToo() throws Exception {
        var film = joined(
                box("ftyp", text("isom")),
                joined(number(1), text("moov"), number(0), number(16 + 20), box("udta", text("55.7558 37.6"))),
                joined(number(0), text("meta"), text("filmed at 55.7558")));

        assertThat(words(washed(film))).doesNotContain("55.7558").contains("moov");
    }

    /** Boxes in boxes, as deep as the file is long, and more boxes than any camera makes. */
    @Test
    void noFilmTakesForever() throws Exception {
        var deep = new byte[80_000];
        for (int at = 0; at + 8 <= deep.length; at += 8) {
            System.arraycopy(joined(number(deep.length - at), text("moov")), 0, deep, at, 8);
        }
        assertThat(washed(deep)).isEqualTo(deep);

        var many = joined(Collections.nCopies(100_001, box("mdat")).toArray(byte[][]::new));
        assertThatThrownBy(() -> washed(many)).isInstanceOf(WashingFilm.Strange.class);

        var sizes = new int[1000];
        Arrays.fill(sizes, Integer.MAX_VALUE);
        var overlapping = joined(box("moov", Film.track("meta", sizes, new int[1000])));
        assertThatThrownBy(() -> washed(overlapping)).isInstanceOf(WashingFilm.Strange.class);
    }

    @Test
    void brokenFilmsDoNoHarm() throws Exception {
        BrokenFilms.doNoHarm(round -> Film.ofAPhone(), this::washed);
    }

    private byte[] washed(byte[] film) throws IOException, WashingFilm.Strange {
        var place = Files.write(folder.resolve("film"), film);
        WashingFilm.wash(place);
        return Files.readAllBytes(place);
    }

    private static String words(byte[] film) {
        return new String(film, StandardCharsets.ISO_8859_1);
    }
}
