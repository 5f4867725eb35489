package dovod.care;

import java.util.List;
import java.util.Optional;

/**
 * What the buyer of a case has given already, so that nobody asks twice.
 *
 * @param shown pictures and videos, newest first
 * @param named what their words name, the latest of each kind
 */
public record Given(List<Shown> shown, List<Named> named) {

    Optional<Shown> find(String key) {
        return shown.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** The latest that was named of this kind. */
    public Optional<Named> latest(Named.Kind kind) {
        return named.stream().filter(one -> one.kind() == kind).findFirst();
    }
}
