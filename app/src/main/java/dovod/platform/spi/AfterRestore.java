package dovod.platform.spi;

import java.time.Instant;

/**
 * What a room has to put right after the desk came back from a backup, before any work goes on: what the world saw
 * since then happened, though the database does not know of it.
 */
public interface AfterRestore {

    /** @param taken the moment the backup holds; called once, before background work begins */
    void restored(Instant taken);
}
