package dovod.cases.rest;

import dovod.cases.AssigningCase;
import dovod.cases.CaseId;
import dovod.cases.ClosingCase;
import dovod.cases.HandOver;
import dovod.cases.ReopeningCase;
import dovod.cases.Snooze;
import dovod.cases.SnoozingCase;
import dovod.cases.TaggingCase;
import dovod.cases.WakingCase;
import dovod.cases.WritingNote;
import dovod.kernel.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Works on cases. A verb is a noun here: closing is POST of a closure, reopening its DELETE. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
class CaseVerbsRest {

    private final ClosingCase closing;
    private final ReopeningCase reopening;
    private final AssigningCase assigning;
    private final SnoozingCase snoozing;
    private final WakingCase waking;
    private final TaggingCase tagging;
    private final WritingNote writing;

    CaseVerbsRest(
            ClosingCase closing,
            ReopeningCase reopening,
            AssigningCase assigning,
            SnoozingCase snoozing,
            WakingCase waking,
            TaggingCase tagging,
            WritingNote writing) {
        this.closing = closing;
        this.reopening = reopening;
        this.assigning = assigning;
        this.snoozing = snoozing;
        this.waking = waking;
        this.tagging = tagging;
        this.writing = writing;
    }

    /**
     * @param why needed unless the case waits for the buyer
     * @param insistence why it closes although a question of the buyer is open; needs the right
     */
    record ClosureBody(@Nullable String why, @Nullable String insistence) {}

    record ReopeningBody(@Nullable String reason) {}

    /**
     * @param owner null for nobody
     * @param why why the owner changes
     * @param brief what the next owner must know
     */
    record AssignmentBody(
            @Nullable UUID owner,
            @Nullable UUID team,
            @Nullable String why,
            @Nullable String brief) {}

    /** @param wakeOnReply true, also when not said, to bring it back as soon as the other side writes */
    record SnoozeBody(
            Instant until,
            @Nullable String reason,
            @Nullable Boolean wakeOnReply) {}

    record TagsBody(List<String> tags) {}

    /** @param files ids of files that were uploaded before */
    record NewNoteBody(@Nullable String body, @Nullable List<UUID> files) {}

    record Written(UUID id) {}

    @PostMapping("/closure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(Actor actor, @PathVariable UUID id, @RequestBody ClosureBody closure) {
        closing.close(actor, new CaseId(id), closure.why(), text(closure.insistence()));
    }

    @DeleteMapping("/closure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reopen(Actor actor, @PathVariable UUID id, @RequestBody ReopeningBody reopened) {
        reopening.reopen(actor, new CaseId(id), text(reopened.reason()));
    }

    @PutMapping("/assignment")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void assign(Actor actor, @PathVariable UUID id, @RequestBody AssignmentBody to) {
        assigning.assign(actor, new CaseId(id), new HandOver(to.owner(), to.team(), text(to.why()), text(to.brief())));
    }

    @PutMapping("/snooze")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void snooze(Actor actor, @PathVariable UUID id, @RequestBody SnoozeBody snooze) {
        var wake = snooze.wakeOnReply();
        snoozing.snooze(actor, new CaseId(id), new Snooze(snooze.until(), text(snooze.reason()), wake == null || wake));
    }

    @DeleteMapping("/snooze")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void wake(Actor actor, @PathVariable UUID id) {
        waking.wake(actor, new CaseId(id));
    }

    @PutMapping("/tags")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void tag(Actor actor, @PathVariable UUID id, @RequestBody TagsBody tags) {
        tagging.tag(actor, new CaseId(id), tags.tags());
    }

    /** The same Idempotency-Key of the same person gives the same note. */
    @PostMapping("/notes")
    @ResponseStatus(HttpStatus.CREATED)
    Written note(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody NewNoteBody note) {
        var files = note.files() == null ? List.<UUID>of() : note.files();
        var written = new CaseId(id);
        return new Written(
                key == null
                        ? writing.write(actor, written, text(note.body()), files)
                        : writing.writeOnce(actor, written, text(note.body()), files, key));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
