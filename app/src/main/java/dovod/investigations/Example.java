package dovod.investigations;

import dovod.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a rule is told, and what it must make of it.
 *
 * @param told in words
 * @param stake what it must find; null when it must find nothing
 */
record Example(String told, Told facts, @Nullable Money stake) {

    static Example finds(String told, long minor, Told facts) {
        return new Example(told, facts, Money.roubles(minor));
    }

    static Example passes(String told, Told facts) {
        return new Example(told, facts, null);
    }
}
