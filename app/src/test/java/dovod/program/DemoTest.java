package dovod.program;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.TestDatabase;
import dovod.cast.Visitor;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo as a guest in a hurry finds it. */
@NullUnmarked
class DemoTest {

    private static final String PASSWORD = "ольха дуб клён ясень";

    @TempDir
    Path folder;

    /** Anna is the last of the demo's people to be made. */
    @Test
    void whoComesWithTheFirstBreathOfTheDeskGetsInWithThePrintedPassword() {
        var nowhere = "http://127.0.0.1:" + DeskProgram.freePort();
        try (var desk = DeskProgram.start(folder, TestDatabase.fresh().settings(), "--dovod.demo.sandbox=" + nowhere)) {
            var entered = asSoonAsItAnswers(desk);

            assertThat(entered.statusCode()).as(entered.body()).isEqualTo(303);
            assertThat(entered.headers().firstValue("Location")).contains("/");
        }
    }

    private static HttpResponse<String> asSoonAsItAnswers(DeskProgram desk) {
        for (var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2); ; ) {
            try {
                return new Visitor(desk.port()).signIn("anna@olkha.example", PASSWORD);
            } catch (UncheckedIOException closed) {
                assertThat(System.nanoTime()).as(desk.said()).isLessThan(end);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
        }
    }
}
