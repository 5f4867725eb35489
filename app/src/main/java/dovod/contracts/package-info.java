/**
 * What the marketplace writes: its contracts, every version of them, and what changed.
 *
 * <p>Doors: {@link dovod.contracts.AddingContract}, {@link dovod.contracts.AddingVersion} and
 * {@link dovod.contracts.SettingWatch} bring documents in, {@link dovod.contracts.Contracts} and
 * {@link dovod.contracts.Comparing} read them, {@link dovod.contracts.Citations} judges what somebody cites, as of a day.
 *
 * <p>Invariant: the bytes as they came, the clean text and the record of each look are kept apart and never changed; a
 * clause keeps its identity when it is renumbered, moved or reworded.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "platform :: spi", "people"})
@NullMarked
package dovod.contracts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
