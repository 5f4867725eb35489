/**
 * The work: a case for what one buyer needs, over as many conversations as it takes, with one owner, one list and
 * one history.
 *
 * <p>Doors: {@link dovod.cases.Inbox}, {@link dovod.cases.CaseFiles} and {@link dovod.cases.ViewCounters} to read;
 * each verb is a class of its own ({@code TakingCase}, {@code ClosingCase}, ...). Conversations are heard by
 * {@code HearingConversations}, in the transaction that brought them; orders and teams by jobs that it asks for. Every change of a case goes through
 * {@code ChangingCases}: it locks rows in the order of their ids, keeps the counters and tells open pages.
 *
 * <p>Invariant: nothing closes while somebody's message stands unanswered, and only waiting for the buyer may end by
 * itself, after a notice; the database holds both as constraints. Notes live here, where no outbox can read them.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "platform :: spi",
            "people",
            "sla",
            "catalog",
            "orders",
            "ledger",
            "ledger :: spi",
            "remedies",
            "conversations",
            "quality",
            "reviews",
            "reviews :: spi"
        })
@NullMarked
package dovod.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
