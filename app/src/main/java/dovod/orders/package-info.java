/**
 * What happened to orders: facts as they were told, each with its source, when it happened and when it was known.
 *
 * <p>Doors: {@link dovod.orders.RecordingFacts} for channels, {@link dovod.orders.OrderStories} for whoever shows or
 * judges, {@link dovod.orders.PostingFiles} for whoever goes over many postings, {@link dovod.orders.PostingSteps} for
 * terms. The fragment {@code orders/story} draws a story. Event:
 * {@link dovod.orders.PostingsMoved}.
 *
 * <p>Invariant: a fact is never overwritten; what is missing is told as missing only since when somebody looked.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "platform :: spi", "catalog"})
@NullMarked
package dovod.orders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
