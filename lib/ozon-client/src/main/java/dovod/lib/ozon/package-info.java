/**
 * A typed client of the Ozon Seller API: what a support desk needs of it, and the truth about how a call ended.
 *
 * <p>Doors: {@link dovod.lib.ozon.OzonClient} (calls), {@link dovod.lib.ozon.PushMessage} and
 * {@link dovod.lib.ozon.PushAnswer} (pushes), {@link dovod.lib.ozon.OzonLimits} (figures of the documentation).
 *
 * <p>Answers follow protobuf's JSON mapping: a missing text is empty, a missing number is 0, a missing list is empty;
 * what may be absent with a meaning is nullable. Numbers come as numbers or as texts, enums in any case.
 *
 * <p>Invariant: a call that may have had an effect never ends as "not done" unless that is certain, and nothing is ever
 * sent twice by this library.
 */
@NullMarked
package dovod.lib.ozon;

import org.jspecify.annotations.NullMarked;
