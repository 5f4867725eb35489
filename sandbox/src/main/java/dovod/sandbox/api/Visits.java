package dovod.sandbox.api;

import dovod.sandbox.journal.Asked;
import dovod.sandbox.journal.Journal;
import dovod.sandbox.world.World;
import java.time.InstantSource;

/** Writes visits down in the journal. */
final class Visits {
    private final World world;
    private final Journal journal;
    private final InstantSource wall;

    Visits(World world, Journal journal, InstantSource wall) {
        this.world = world;
        this.journal = journal;
        this.wall = wall;
    }

    /** @param fault the kind of the fault that struck, or empty */
    void note(Visit visit, int status, String fault) {
        journal.add(
                new Asked(world.now(), wall.instant(), visit.clientId(), visit.path(), visit.text(), status, fault));
    }
}
