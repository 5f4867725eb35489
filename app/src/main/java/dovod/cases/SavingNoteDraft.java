package dovod.cases;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps a note that is being written. An older text never takes the place of a newer one. */
@Component
public class SavingNoteDraft {

    private final Tenancy tenancy;
    private final JdbcCaseReads cases;
    private final JdbcNotes notes;
    private final Clock clock;

    SavingNoteDraft(Tenancy tenancy, JdbcCaseReads cases, JdbcNotes notes, Clock clock) {
        this.tenancy = tenancy;
        this.cases = cases;
        this.notes = notes;
        this.clock = clock;
    }

    /** @param version the one the writer began from, 0 for none */
    public Saving save(Actor actor, CaseId id, String body, List<UUID> files, long version) {
        actor.need(Right.READ_CASES);
        if (body.length() > WritingNote.LONGEST) {
            throw new Refused(Refusal.field("body", "note_too_long", WritingNote.LONGEST));
        }
        return tenancy.in(actor.tenant(), () -> {
            if (!cases.isThere(actor.tenant(), id.value())) {
                throw new NotFound();
            }
            return save(actor, id, new NoteDraft(body, files, version, null));
        });
    }

    private Saving save(Actor actor, CaseId id, NoteDraft draft) {
        var now = clock.instant();
        if (notes.save(actor.tenant(), id.value(), actor.personId(), draft, now)) {
            return new Saving.Saved(new NoteDraft(draft.body(), draft.files(), draft.version() + 1, now));
        }
        return new Saving.Newer(
                notes.draft(actor.tenant(), id.value(), actor.personId()).orElse(NoteDraft.NONE));
    }
}
