/**
 * What replies really say: ours before they leave, theirs when they arrive. Uses {@code lib/replycheck}.
 *
 * <p>Doors: {@link dovod.quality.CheckingDraft} while somebody writes, {@link dovod.quality.OpenQuestions} before
 * anything is called answered. {@code DraftGate} is asked before a reply leaves. {@code AuditingThreads} judges what
 * arrives, soon and once.
 *
 * <p>Invariant: a verdict carries the sentence it rests on and the reason in words; what the machine is not sure of
 * stops nobody; whoever goes against it is recorded with the reason.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "platform :: spi",
            "people",
            "conversations",
            "conversations :: spi"
        })
@NullMarked
package dovod.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
