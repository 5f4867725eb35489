package dovod.care;

import dovod.cases.CaseId;
import dovod.cases.ReleasingWait;
import dovod.cases.TellingCase;
import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Live;
import dovod.platform.Tenancy;
import dovod.platform.files.Files;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Production answers, or the question is taken back: the case waits for us again. */
@Component
public class AnsweringInquiry {

    private static final int MOST_FILES = 10;
    private static final String WITH_FILES = "care.told.with_files";

    /**
     * @param verdict code of a {@link Fault}; empty when they cannot tell
     * @param files pictures, videos and voice notes
     */
    public record NewAnswer(String verdict, String text, List<UUID> files) {}

    private final Tenancy tenancy;
    private final JdbcInquiries inquiries;
    private final Inquiries reading;
    private final TellingCase telling;
    private final ReleasingWait releasing;
    private final WatchingInquiry watching;
    private final Files files;
    private final Live live;
    private final Clock clock;

    AnsweringInquiry(
            Tenancy tenancy,
            JdbcInquiries inquiries,
            Inquiries reading,
            TellingCase telling,
            ReleasingWait releasing,
            WatchingInquiry watching,
            Files files,
            Live live,
            Clock clock) {
        this.tenancy = tenancy;
        this.inquiries = inquiries;
        this.reading = reading;
        this.telling = telling;
        this.releasing = releasing;
        this.watching = watching;
        this.files = files;
        this.live = live;
        this.clock = clock;
    }

    /**
     * By the one it was addressed to, one of the group, the deputy, or somebody who manages.
     *
     * @throws Refused {@code care_not_yours} (forbidden); {@code care_answered}, {@code care_withdrawn} (conflict);
     *     {@code care_answer_needed} on {@code text} without words, files and verdict; {@code care_fault_unknown} on
     *     {@code verdict}
     */
    public void answer(Actor actor, UUID id, NewAnswer written) {
        var asked = reading.one(actor, id);
        if (!reading.mayAnswer(actor, asked)) {
            throw new Refused(Refusal.forbidden("care_not_yours"));
        }
        var answer = answer(actor, written);
        end(actor, asked, "care.told.answered", told(answer), () -> inquiries.answer(actor.tenant(), id, answer));
    }

    /** By whoever works cases: the answer is not needed any more. */
    public void withdraw(Actor actor, UUID id, String reason) {
        actor.need(Right.WORK_CASES);
        var asked = reading.one(actor, id);
        var why = Text.reason(reason);
        var withdrawal = new Inquiry.Withdrawal(clock.instant(), actor.personId(), why);
        end(actor, asked, "care.told.withdrawn", why, () -> inquiries.withdraw(actor.tenant(), id, withdrawal));
    }

    private void end(Actor actor, Inquiry asked, String key, String told, Runnable keeping) {
        tenancy.run(actor.tenant(), () -> {
            needOpen(inquiries.lock(actor.tenant(), asked.id()).orElseThrow(NotFound::new));
            keeping.run();
            watching.end(actor.tenant(), asked.id());
            var id = new CaseId(asked.caseId());
            telling.tell(actor, id, key, actor.name(), told);
            if (inquiries.of(actor.tenant(), asked.caseId()).stream().noneMatch(Inquiry::isOpen)) {
                releasing.release(actor, id, actor.name());
            }
            live.tell(actor.tenant(), InquiryTopic.NAME, InquiryTopic.CHANGED);
        });
    }

    private Inquiry.Answer answer(Actor actor, NewAnswer written) {
        var text = Text.optional("text", written.text(), Text.STORY);
        var verdict = verdict(written.verdict());
        if (written.files().size() > MOST_FILES) {
            throw new Refused(Refusal.field("files", "care_too_many_pictures", MOST_FILES));
        }
        files.find(actor.tenant(), written.files());
        if (text.isEmpty() && written.files().isEmpty() && verdict == null) {
            throw new Refused(Refusal.field("text", "care_answer_needed"));
        }
        return new Inquiry.Answer(clock.instant(), actor.personId(), verdict, text, List.copyOf(written.files()));
    }

    private static String told(Inquiry.Answer answer) {
        var verdict = answer.verdict();
        if (!answer.text().isEmpty()) {
            return answer.text();
        }
        return verdict == null ? "=" + WITH_FILES : "=care.fault." + verdict.code();
    }

    private static @Nullable Fault verdict(String code) {
        return code.isEmpty()
                ? null
                : Fault.ofCode(code).orElseThrow(() -> new Refused(Refusal.field("verdict", "care_fault_unknown")));
    }

    private static void needOpen(Inquiry inquiry) {
        if (inquiry.answer() != null) {
            throw new Refused(Refusal.conflict("care_answered"));
        }
        if (inquiry.withdrawn() != null) {
            throw new Refused(Refusal.conflict("care_withdrawn"));
        }
    }
}
