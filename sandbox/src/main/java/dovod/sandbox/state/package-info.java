/**
 * The whole marketplace in a file of JSON, to go on from later.
 *
 * <p>Door: {@link dovod.sandbox.state.StateFile}. Invariant: a file is either the old or the new state, whole; faults and
 * the journal are not part of it.
 */
@NullMarked
package dovod.sandbox.state;

import org.jspecify.annotations.NullMarked;
