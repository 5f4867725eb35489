package dovod.care;

import dovod.cases.CaseFile;
import dovod.cases.CaseId;
import dovod.cases.ChangingWait;
import dovod.cases.WaitingOn;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Live;
import dovod.platform.Tenancy;
import dovod.platform.files.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks production one question: the case waits for them from now on, and its clocks say so. */
@Component
public class AskingProduction {

    private static final int MOST = 10;

    /**
     * @param person whom it is for; null for a group
     * @param team the group; null for a person
     * @param deputy null for nobody
     * @param pictures keys of the buyer's pictures, see {@link Shown#key}
     * @param files others, such as a marked picture
     */
    public record NewInquiry(
            String question,
            @Nullable UUID person,
            @Nullable UUID team,
            @Nullable UUID deputy,
            Instant dueAt,
            String part,
            List<String> pictures,
            List<UUID> files) {}

    private final Tenancy tenancy;
    private final ChangingCare changing;
    private final Addressees addressees;
    private final JdbcInquiries inquiries;
    private final ReadingGiven reading;
    private final Files files;
    private final ChangingWait waiting;
    private final WatchingInquiry watching;
    private final Live live;
    private final Clock clock;

    AskingProduction(
            Tenancy tenancy,
            ChangingCare changing,
            Addressees addressees,
            JdbcInquiries inquiries,
            ReadingGiven reading,
            Files files,
            ChangingWait waiting,
            WatchingInquiry watching,
            Live live,
            Clock clock) {
        this.tenancy = tenancy;
        this.changing = changing;
        this.addressees = addressees;
        this.inquiries = inquiries;
        this.reading = reading;
        this.files = files;
        this.waiting = waiting;
        this.watching = watching;
        this.live = live;
        this.clock = clock;
    }

    /**
     * @throws Refused {@code care_not_now} (conflict) in a later stage; on {@code question}: {@code
     *     care_question_needed}; on {@code to}: {@code care_nobody_such}; on {@code deputy} likewise; on {@code due}:
     *     {@code care_due_past}, {@code care_due_far}; on {@code pictures}: {@code care_no_picture}
     */
    public UUID ask(Actor actor, CaseId id, NewInquiry written) {
        actor.need(Right.WORK_CASES);
        var question = Text.needed("question", written.question(), Text.STORY, "care_question_needed");
        var part = Text.optional("part", written.part(), Text.LINE);
        var to = addressees.name(actor, written.person(), written.team());
        addressees.checkDeputy(actor, written.deputy(), written.person());
        Due.check(written.dueAt(), clock.instant());
        if (written.pictures().size() + written.files().size() > MOST) {
            throw new Refused(Refusal.field("pictures", "care_too_many_pictures", MOST));
        }
        var inquiry = Ids.next();
        tenancy.run(actor.tenant(), () -> {
            files.find(actor.tenant(), written.files());
            changing.change(
                    actor,
                    id,
                    "care.told.asked",
                    (stage, file) -> {
                        var next = Legal.examination(stage).consult(clock.instant());
                        needGiven(actor, file, written.pictures());
                        inquiries.insert(actor.tenant(), inquiry(inquiry, actor, file, written, question, part));
                        return next;
                    },
                    to,
                    question);
            waiting.wait(actor, id, WaitingOn.PRODUCTION, to);
            watching.begin(actor.tenant(), inquiry, written.dueAt());
            live.tell(actor.tenant(), InquiryTopic.NAME, InquiryTopic.CHANGED);
        });
        return inquiry;
    }

    private void needGiven(Actor actor, CaseFile file, List<String> pictures) {
        if (pictures.isEmpty()) {
            return;
        }
        var given = reading.of(actor, Strands.of(file));
        if (pictures.stream().anyMatch(key -> given.find(key).isEmpty())) {
            throw new Refused(Refusal.field("pictures", "care_no_picture"));
        }
    }

    private Inquiry inquiry(UUID id, Actor actor, CaseFile file, NewInquiry written, String question, String part) {
        var row = file.row();
        return new Inquiry(
                id,
                row.id().value(),
                row.number(),
                row.sku(),
                Objects.requireNonNullElse(row.productName(), row.subject()),
                question,
                part,
                written.pictures(),
                written.files(),
                clock.instant(),
                actor.personId(),
                written.person(),
                written.team(),
                written.deputy(),
                written.dueAt(),
                Inquiry.Reminders.NONE,
                null,
                null,
                null);
    }
}
