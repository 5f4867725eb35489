package dovod.sandbox.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/** The faults in force. Safe for use by many threads. */
public final class Faults {
    private final List<Armed> armed = new ArrayList<>();
    private final SplittableRandom random;

    public Faults(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Puts a fault in force beside those that are. */
    public synchronized void inject(Fault fault) {
        armed.add(new Armed(fault));
    }

    /** The faults in force, the oldest first. */
    public synchronized List<Fault> list() {
        return armed.stream().map(one -> one.fault).toList();
    }

    public synchronized void clear() {
        armed.clear();
    }

    public synchronized void clear(FaultKind kind) {
        armed.removeIf(one -> one.fault.kind() == kind);
    }

    /** The first fault of this phase that strikes this path now; it counts as one of its times. */
    public Optional<Fault> strike(FaultKind.Phase phase, String path) {
        return strike(fault -> fault.kind().phase() == phase, path);
    }

    /** Whether a fault of this kind strikes this path now; it counts as one of its times. */
    public Optional<Fault> strike(FaultKind kind, String path) {
        return strike(fault -> fault.kind() == kind, path);
    }

    private synchronized Optional<Fault> strike(Predicate<Fault> wanted, String path) {
        var struck = armed.stream()
                .filter(one -> wanted.test(one.fault) && one.fault.fits(path))
                .filter(one -> random.nextDouble() < one.fault.probability())
                .findFirst();
        struck.ifPresent(one -> one.hits++);
        armed.removeIf(Armed::spent);
        return struck.map(one -> one.fault);
    }

    private static final class Armed {
        private final Fault fault;
        private int hits;

        private Armed(Fault fault) {
            this.fault = fault;
        }

        private boolean spent() {
            return fault.times() > 0 && hits >= fault.times();
        }
    }
}
