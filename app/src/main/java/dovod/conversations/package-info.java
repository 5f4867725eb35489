/**
 * Threads with the outside: conversations, messages, drafts and the outbox.
 *
 * <p>Doors: {@code Receiving} takes in what a channel brings; sending, drafts, threads and search
 * have their own use cases. Channels implement {@link dovod.conversations.spi.Courier}.
 * Events: {@link dovod.conversations.ConversationEvent}, published inside the transaction that made them true.
 *
 * <p>Invariant: one message of the outside is one row; a reply leaves at most once unless a person says again.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "platform :: spi", "people", "catalog", "knowledge"})
@NullMarked
package dovod.conversations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
