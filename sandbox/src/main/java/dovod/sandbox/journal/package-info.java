/**
 * What went in and out of the sandbox: requests, what sellers sent, pushes. Tests read it as the other side's truth.
 *
 * <p>Door: {@link dovod.sandbox.journal.Journal}. Invariant: entries stand in the order of their effects, and an effect
 * without an entry does not exist.
 */
@NullMarked
package dovod.sandbox.journal;

import org.jspecify.annotations.NullMarked;
