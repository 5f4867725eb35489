package dovod.care;

import dovod.cases.CaseId;
import dovod.cases.ReleasingWait;
import dovod.cases.TellingCase;
import dovod.kernel.Actor;
import dovod.kernel.TenantId;
import dovod.platform.Job;
import dovod.platform.Jobs;
import dovod.platform.Live;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What time does to a question that nobody answers: reminds half way, hands it to the deputy when it is late, and when
 * that does not help to those who manage; then the case waits for us again, since the buyer waits on.
 */
@Component
class WatchingInquiry {

    private static final String HALF_WAY = "half-";
    private static final String DUE = "due-";
    private static final String DEPUTY_DUE = "deputy-";

    private final Tenancy tenancy;
    private final JdbcInquiries inquiries;
    private final TellingCase telling;
    private final ReleasingWait releasing;
    private final Live live;
    private final Clock clock;
    private final Job job;

    WatchingInquiry(
            Tenancy tenancy,
            JdbcInquiries inquiries,
            TellingCase telling,
            ReleasingWait releasing,
            Live live,
            Jobs jobs,
            Clock clock) {
        this.tenancy = tenancy;
        this.inquiries = inquiries;
        this.telling = telling;
        this.releasing = releasing;
        this.live = live;
        this.clock = clock;
        this.job = jobs.once(
                "care.inquiry", "care.job.inquiry", (tenant, payload) -> look(tenant, UUID.fromString(payload)));
    }

    void begin(TenantId tenant, UUID inquiry, Instant dueAt) {
        var now = clock.instant();
        ask(tenant, HALF_WAY, inquiry, now.plus(Duration.between(now, dueAt).dividedBy(2)));
        ask(tenant, DUE, inquiry, dueAt);
    }

    void end(TenantId tenant, UUID inquiry) {
        List.of(HALF_WAY, DUE, DEPUTY_DUE).forEach(step -> job.cancel(tenant, step + inquiry));
    }

    private void ask(TenantId tenant, String step, UUID inquiry, Instant at) {
        job.ask(tenant, step + inquiry, inquiry.toString(), at);
    }

    private void look(TenantId tenant, UUID id) {
        tenancy.run(
                tenant, () -> inquiries.lock(tenant, id).filter(Inquiry::isOpen).ifPresent(one -> step(tenant, one)));
    }

    private void step(TenantId tenant, Inquiry one) {
        var now = clock.instant();
        var done = one.reminder();
        if (one.isLate(now) && one.deputy() != null && done.deputedAt() == null) {
            depute(tenant, one, now);
        } else if (one.isLate(now)) {
            escalate(tenant, one, now);
        } else {
            remind(tenant, one, now);
        }
        live.tell(tenant, InquiryTopic.NAME, InquiryTopic.CHANGED);
    }

    private void remind(TenantId tenant, Inquiry one, Instant now) {
        if (one.reminder().remindedAt() == null) {
            inquiries.remind(tenant, one.id(), new Inquiry.Reminders(now, null, null), one.dueAt());
            tell(tenant, one, "care.told.reminded");
        }
    }

    private void depute(TenantId tenant, Inquiry one, Instant now) {
        var due = one.deputyDueAt();
        inquiries.remind(tenant, one.id(), new Inquiry.Reminders(one.reminder().remindedAt(), now, null), due);
        tell(tenant, one, "care.told.deputed");
        ask(tenant, DEPUTY_DUE, one.id(), due);
    }

    private void escalate(TenantId tenant, Inquiry one, Instant now) {
        var done = one.reminder();
        inquiries.remind(
                tenant, one.id(), new Inquiry.Reminders(done.remindedAt(), done.deputedAt(), now), one.dueAt());
        tell(tenant, one, "care.told.escalated");
        releasing.release(Actor.desk(tenant), new CaseId(one.caseId()), "");
    }

    private void tell(TenantId tenant, Inquiry one, String key) {
        telling.tell(Actor.desk(tenant), new CaseId(one.caseId()), key);
    }
}
