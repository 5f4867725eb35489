package dovod.platform.backup;

import dovod.platform.spi.AfterRestore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** At the first start on restored data, lets the rooms draw their conclusions. A start that fails here is tried again. */
@Component
class Restoration implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Restoration.class);

    private final Path mark;
    private final List<AfterRestore> rooms;
    private volatile boolean done;

    Restoration(@Value("${dovod.data:data}") Path data, List<AfterRestore> rooms) {
        this.mark = data.resolve(DeskArchive.MARK);
        this.rooms = rooms;
    }

    @Override
    public void start() {
        if (Files.exists(mark)) {
            conclude();
        }
        done = true;
    }

    private void conclude() {
        try {
            var taken = Instant.parse(Files.readString(mark).strip());
            LOG.warn("This desk was restored from a backup of {}", taken);
            rooms.forEach(room -> room.restored(taken));
            Files.delete(mark);
        } catch (IOException broken) {
            throw new UncheckedIOException("The mark of a restored backup cannot be read: " + mark, broken);
        }
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    /** Before everything that works. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
