/**
 * What the desk says again and again: canned answers with their versions.
 *
 * <p>Doors: {@link dovod.knowledge.Macros} reads, {@link dovod.knowledge.WritingMacro},
 * {@link dovod.knowledge.ChangingMacro} and {@link dovod.knowledge.RemovingMacro} write.
 *
 * <p>Invariant: what a macro said before it was changed is kept; a text with a place nobody filled in is not sent.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "platform :: spi", "people"})
@NullMarked
package dovod.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
