package dovod.program;

import dovod.Dovod;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;

/** The desk with a clock that is put forward from outside: by a line of seconds on its standard input. */
final class HurriedDesk {

    private HurriedDesk() {}

    public static void main(String[] arguments) {
        var clock = new Ahead();
        Thread.ofPlatform().daemon().name("hurry").start(clock::listen);
        var desk = new SpringApplication(Dovod.class);
        desk.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean("hurriedClock", Clock.class, () -> clock, definition -> definition.setPrimary(true)));
        desk.run(arguments);
    }

    /** Runs as the system's does, so much ahead of it. */
    private static final class Ahead extends Clock {

        private final Clock system = Clock.systemUTC();
        private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

        void listen() {
            try (var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII))) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    var more = Duration.ofSeconds(Long.parseLong(line));
                    ahead.updateAndGet(now -> now.plus(more));
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        @Override
        public Instant instant() {
            return system.instant().plus(ahead.get());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("nobody should need a zone here");
        }
    }
}
