package dovod.cases;

import dovod.cases.CaseRow.Closure;
import dovod.cases.CaseRow.Notice;
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
 * Closes by itself what waits for the buyer alone, with no question of theirs open: tells the buyer first, in the owner's name, and closes when silence
 * goes on. Where the notice cannot be sent nothing closes.
 */
@Component
class EndingSilence {

    private static final int MOST = 200;

    private final Tenancy tenancy;
    private final JdbcSilences silences;
    private final JdbcCaseReads cases;
    private final JdbcStrands strands;
    private final ChangingCases changing;
    private final OpenQuestions questions;
    private final SendingReply sending;
    private final Threads threads;
    private final People people;
    private final Clock clock;

    EndingSilence(
            Tenancy tenancy,
            JdbcSilences silences,
            JdbcCaseReads cases,
            JdbcStrands strands,
            ChangingCases changing,
            OpenQuestions questions,
            SendingReply sending,
            Threads threads,
            People people,
            Clock clock) {
        this.tenancy = tenancy;
        this.silences = silences;
        this.cases = cases;
        this.strands = strands;
        this.changing = changing;
        this.questions = questions;
        this.sending = sending;
        this.threads = threads;
        this.people = people;
        this.clock = clock;
    }

    void end(TenantId tenant) {
        tenancy.read(tenant, () -> silences.find(tenant)).ifPresent(silence -> {
            close(tenant, silence);
            tell(tenant, silence);
        });
    }

    private void close(TenantId tenant, Silence silence) {
        var now = clock.instant();
        var before = now.minus(Duration.ofDays(silence.closeDays()));
        tenancy.run(
                tenant,
                () -> changing.changeAll(
                        tenant,
                        silences.toldBefore(tenant, before, MOST),
                        (all, one) -> close(tenant, one, before, now)));
    }

    /** What the list said may have changed by the time the row is locked. */
    private void close(TenantId tenant, LockedCase one, Instant before, Instant now) {
        var told = one.row().notice().at();
        if (one.row().isOpen()
                && one.row().care().waitingOn() == WaitingOn.BUYER
                && one.isAnswered()
                && told != null
                && told.isBefore(before)
                && questions.of(tenant, one.conversations()).isEmpty()) {
            one.become(one.row().closed(new Closure(now, null, null)));
            one.tell(now, null, new CaseEvent.ClosedBySilence());
            ClosingCase.rest(one, now);
        }
    }

    private void tell(TenantId tenant, Silence silence) {
        var since = clock.instant().minus(Duration.ofDays(silence.noticeDays()));
        var silent = tenancy.read(tenant, () -> {
            var ids = silences.silentSince(tenant, since, MOST);
            return cases.rows(tenant, ids);
        });
        for (var row : silent) {
            tell(tenant, row, silence);
        }
    }

    private void tell(TenantId tenant, CaseRow row, Silence silence) {
        var owner = row.care().owner();
        var thread = newest(tenant, row.id());
        if (owner == null
                || thread.isEmpty()
                || !questions.of(tenant, here(tenant, row.id())).isEmpty()) {
            return;
        }
        var actor = people.get(tenant, owner).actor(null);
        try {
            tenancy.run(tenant, () -> send(actor, row, thread.get(), silence));
        } catch (Refused cannotBeSent) {
            // The buyer cannot be told, so the case stays open, as promised.
            return;
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
        return tenancy.read(tenant, () -> strands.of(tenant, List.of(id))).stream()
                .filter(strand -> strand.leftAt() == null)
                .map(strand -> new ConversationId(strand.conversation()))
                .toList();
    }

    /** The conversation in which we spoke last. */
    private Optional<ConversationId> newest(TenantId tenant, UUID id) {
        return tenancy.read(tenant, () -> strands.of(tenant, List.of(id))).stream()
                .filter(strand -> strand.leftAt() == null)
                .max(Comparator.comparing(EndingSilence::spoken))
                .map(strand -> new ConversationId(strand.conversation()));
    }

    private static Instant spoken(StrandRow strand) {
        var replied = strand.standing().repliedAt();
        return replied == null ? strand.linkedAt() : replied;
    }
}
