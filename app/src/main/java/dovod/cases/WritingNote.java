package dovod.cases;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Live;
import dovod.platform.Tenancy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes a note for the team. A note has no way to the other side. */
@Component
public class WritingNote {

    /** The most characters of one note. */
    public static final int LONGEST = 20_000;

    private final Tenancy tenancy;
    private final JdbcCaseReads cases;
    private final JdbcNotes notes;
    private final Live live;
    private final Clock clock;

    WritingNote(Tenancy tenancy, JdbcCaseReads cases, JdbcNotes notes, Live live, Clock clock) {
        this.tenancy = tenancy;
        this.cases = cases;
        this.notes = notes;
        this.live = live;
        this.clock = clock;
    }

    /** Everybody who reads cases may write one: a technologist answers this way. */
    public UUID write(Actor actor, CaseId id, String body, List<UUID> files) {
        return write(actor, id, Ids.next(), body, files);
    }

    /** The same, but the same key of the same person is the same note, however often it comes. */
    public UUID writeOnce(Actor actor, CaseId id, String body, List<UUID> files, String key) {
        var said = actor.tenant() + "\n" + actor.personId() + "\n" + id + "\n" + key;
        return write(actor, id, UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)), body, files);
    }

    private UUID write(Actor actor, CaseId id, UUID noteId, String body, List<UUID> files) {
        actor.need(Right.READ_CASES);
        needSense(body, files);
        var note = new Note(noteId, actor.personId(), body.strip(), files, clock.instant());
        return tenancy.in(actor.tenant(), () -> {
            needCase(actor, id);
            notes.add(actor.tenant(), id.value(), note);
            notes.dropDraft(actor.tenant(), id.value(), actor.personId());
            live.tell(actor.tenant(), CaseTopic.of(id.value()), CaseTopic.NOTE);
            return note.id();
        });
    }

    private static void needSense(String body, List<UUID> files) {
        if (body.isBlank() && files.isEmpty()) {
            throw new Refused(Refusal.field("body", "note_empty"));
        }
        if (body.length() > LONGEST) {
            throw new Refused(Refusal.field("body", "note_too_long", LONGEST));
        }
    }

    private void needCase(Actor actor, CaseId id) {
        if (!cases.isThere(actor.tenant(), id.value())) {
            throw new NotFound();
        }
    }
}
