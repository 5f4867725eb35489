package dovod.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntFunction;

/** Films with a few of their bytes changed and some cut short, the same ones in every run. */
final class BrokenFilms {

    private static final int ROUNDS = 3000;

    /** Gives back what is left of a film. */
    interface Washing {
        byte[] wash(byte[] film) throws IOException, WashingFilm.Strange;
    }

    private BrokenFilms() {}

    /** Whatever is changed in it: it ends, and nothing of it grows or breaks the desk; many can be washed still. */
    static void doNoHarm(IntFunction<byte[]> films, Washing washing) throws IOException {
        var random = new Random(20261122);
        int washed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var film = broken(films.apply(round), random);
            try {
                assertThat(washing.wash(film)).as("round %d", round).hasSameSizeAs(film);
                washed++;
            } catch (WashingFilm.Strange refused) {
                // A refusal is as good.
            }
        }
        assertThat(washed).as("washed, not refused").isGreaterThan(ROUNDS / 10);
    }

    private static byte[] broken(byte[] film, Random random) {
        for (int change = random.nextInt(1, 8); change > 0; change--) {
            film[random.nextInt(film.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(film, random.nextInt(film.length)) : film;
    }
}
