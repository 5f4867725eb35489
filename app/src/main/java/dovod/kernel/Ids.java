package dovod.kernel;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Identifiers: UUID version 7, so that newer rows sort after older ones. */
public final class Ids {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();
    private static final Pattern WRITTEN =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private Ids() {}

    public static UUID next() {
        return GENERATOR.generate();
    }

    /**
     * What a stranger wrote where an id belongs.
     *
     * @throws NotFound when it is none, just as when nothing is known by it
     */
    public static UUID of(String written) {
        return read(written).orElseThrow(NotFound::new);
    }

    /** What a stranger wrote where an id belongs; empty when it is none. */
    public static Optional<UUID> read(String written) {
        return WRITTEN.matcher(written).matches() ? Optional.of(UUID.fromString(written)) : Optional.empty();
    }
}
