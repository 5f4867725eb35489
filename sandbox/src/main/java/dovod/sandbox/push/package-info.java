/**
 * Pushes: which addresses sellers registered, what is sent there, how often it is tried and when it is given up.
 *
 * <p>Door: {@link dovod.sandbox.push.PushDesk}, which listens to {@link dovod.sandbox.world.Happening}. Invariant: a
 * push is tried at most as often as the documented intervals allow, and each try stands in the journal.
 */
@NullMarked
package dovod.sandbox.push;

import org.jspecify.annotations.NullMarked;
