/**
 * How fast replies are judged: JMH benchmarks of {@code lib/replycheck} on one core, and the memory
 * of a corpus of a million replies.
 *
 * <p>Doors: {@code java -cp ... org.openjdk.jmh.Main dovod.bench.replycheck} and
 * {@link dovod.bench.replycheck.CorpusMemoryProgram}.
 */
@NullMarked
package dovod.bench.replycheck;

import org.jspecify.annotations.NullMarked;
