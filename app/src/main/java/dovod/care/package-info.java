/**
 * How a case is seen through: diagnosis, consultation, resolution, confirmation, aftercare, as a procedure says.
 *
 * <p>Doors: {@link dovod.care.Cares} reads where a case stands and what is still missing; each verb is a class of its
 * own ({@code SettlingPoint}, {@code NamingFault}, {@code ConcludingDiagnosis}, ...). {@link dovod.care.Inquiries} are
 * questions to production, {@link dovod.care.Procedures} what the firm has agreed to ask for. The case itself, its page
 * and its end belong to {@code cases}; this room adds a panel and a word before it closes.
 *
 * <p>Events heard: {@code VoiceJoined}, {@code GrantChanged}, {@code CasesMerged}, {@code CasesParted}, each as a job;
 * time comes by jobs too ({@code WatchingInquiry}, {@code WatchingCare}).
 *
 * <p>Invariant: a {@link dovod.care.Stage} is a type that has only its own verbs, and is left only with its evidence; the
 * database holds the evidence as constraints. A case keeps the version of the procedure it began with.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "platform :: spi",
            "people",
            "catalog",
            "catalog :: spi",
            "orders",
            "ledger",
            "ledger :: spi",
            "remedies",
            "knowledge",
            "conversations",
            "quality",
            "reviews",
            "cases",
            "cases :: spi"
        })
@NullMarked
package dovod.care;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
