package dovod.cases;

import dovod.cases.CaseRow.Closure;
import dovod.cases.CaseRow.Notice;
import dovod.cases.spi.ClosingGate;
import dovod.conversations.ConversationId;
import dovod.conversations.Reply;
import dovod.conversations.SendingReply;
import dovod.conversations.Threads;
import dovod.kernel.Actor;
import dovod.kernel.Refused;
import dovod.kernel.TenantId;
import dovod.people.People;
import dovod.platform.Tenancy;
import dovod.quality.OpenQuestions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Ends one case that waits for the buyer alone: tells the buyer, in the owner's name, and closes when silence goes on
 * and every question was settled. Where the notice cannot be sent nothing closes.
 */
@Component
public class SilentEnding {

    private final Tenancy tenancy;
    private final JdbcCaseReads cases;
    private final JdbcStrands strands;
    private final ChangingCases changing;
    private final OpenQuestions questions;
    private final List<ClosingGate> gates;
    private final SendingReply sending;
    private final Threads threads;
    private final People people;
    private final Clock clock;

    SilentEnding(
            Tenancy tenancy,
            JdbcCaseReads cases,
            JdbcStrands strands,
            ChangingCases changing,
            OpenQuestions questions,
            List<ClosingGate> gates,
            SendingReply sending,
            Threads threads,
            People people,
            Clock clock) {
        this.tenancy = tenancy;
        this.cases = cases;
        this.strands = strands;
        this.changing = changing;
        this.questions = questions;
        this.gates = gates;
        this.sending = sending;
        this.threads = threads;
        this.people = people;
        this.clock = clock;
    }

    /** Tells the buyer that it will close. False when nobody owns the case, something is open or it cannot be sent. */
    public boolean tell(TenantId tenant, CaseId id, Silence silence) {
        return tenancy.read(tenant, () -> cases.rows(tenant, List.of(id.value()))).stream()
                .findFirst()
                .filter(row -> row.isOpen()
                        && row.care().waitingOn() == WaitingOn.BUYER
                        && row.notice().message() == null)
                .map(row -> tell(tenant, row, silence))
                .orElse(false);
    }

    /** Closes it when the buyer was told before then. False when that is not so, or something is open. */
    public boolean close(TenantId tenant, CaseId id, Instant toldBefore) {
        return changing.change(tenant, id, (all, one) -> close(tenant, one, toldBefore));
    }

    /** What a list said may have changed by the time the row is locked. */
    boolean close(TenantId tenant, LockedCase one, Instant toldBefore) {
        var told = one.row().notice().at();
        if (!one.row().isOpen()
                || one.row().care().waitingOn() != WaitingOn.BUYER
                || !one.isAnswered()
                || told == null
                || !told.isBefore(toldBefore)
                || !questions.of(tenant, one.conversations()).isEmpty()) {
            return false;
        }
        var now = clock.instant();
        one.become(one.row().closed(new Closure(now, null, null)));
        one.tell(now, null, new CaseEvent.ClosedBySilence());
        ClosingCase.rest(one, now);
        return true;
    }

    /** Whether the rooms above leave it to silence. */
    boolean isLeftToSilence(TenantId tenant, CaseId id) {
        return gates.stream().allMatch(gate -> gate.maySilentlyClose(tenant, id));
    }

    boolean tell(TenantId tenant, CaseRow row, Silence silence) {
        var owner = row.care().owner();
        var thread = newest(tenant, row.id());
        if (owner == null
                || thread.isEmpty()
                || !questions.of(tenant, here(tenant, row.id())).isEmpty()) {
            return false;
        }
        var actor = people.get(tenant, owner).actor(null);
        try {
            tenancy.run(tenant, () -> send(actor, row, thread.get(), silence));
            return true;
        } catch (Refused cannotBeSent) {
            // The buyer cannot be told, so the case stays open, as promised.
            return false;
        }
    }

    private void send(Actor actor, CaseRow row, ConversationId thread, Silence silence) {
        var seen = threads.newest(actor, List.of(thread)).lastSeen().get(thread);
        var queued = sending.send(
                actor,
                new Reply(
                        thread,
                        silence.notice(),
                        List.of(),
                        seen,
                        "silence:" + row.id() + ":" + row.last().at(),
                        0));
        var closesAt = clock.instant().plus(Duration.ofDays(silence.closeDays()));
        changing.change(actor.tenant(), new CaseId(row.id()), (all, one) -> {
            one.become(one.row().with(new Notice(null, queued.message().value())));
            one.tell(clock.instant(), null, new CaseEvent.ClosingNoticed(closesAt));
            return one;
        });
    }

    private List<ConversationId> here(TenantId tenant, UUID id) {
        return current(tenant, id).stream()
                .map(strand -> new ConversationId(strand.conversation()))
                .toList();
    }

    /** The conversation in which we spoke last. */
    private Optional<ConversationId> newest(TenantId tenant, UUID id) {
        return current(tenant, id).stream()
                .max(Comparator.comparing(SilentEnding::spoken))
                .map(strand -> new ConversationId(strand.conversation()));
    }

    private List<StrandRow> current(TenantId tenant, UUID id) {
        return tenancy.read(tenant, () -> strands.of(tenant, List.of(id))).stream()
                .filter(strand -> strand.leftAt() == null)
                .toList();
    }

    private static Instant spoken(StrandRow strand) {
        var replied = strand.standing().repliedAt();
        return replied == null ? strand.linkedAt() : replied;
    }
}
