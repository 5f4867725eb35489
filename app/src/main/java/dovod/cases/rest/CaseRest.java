package dovod.cases.rest;

import dovod.cases.CaseFiles;
import dovod.cases.CaseId;
import dovod.cases.Happening;
import dovod.cases.Inbox;
import dovod.cases.Note;
import dovod.cases.Strand;
import dovod.cases.View;
import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.sla.ClockFace;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads cases. */
@RestController
@RequestMapping("/api/v1/cases")
class CaseRest {

    private final Inbox inbox;
    private final CaseFiles files;

    CaseRest(Inbox inbox, CaseFiles files) {
        this.inbox = inbox;
        this.files = files;
    }

    /** @param next pass it as cursor for the next page; null on the last one */
    record CasePage(List<CaseBody> cases, @Nullable String next) {}

    /** @param unansweredSince the first message in it that has had no reply */
    record ConversationBody(UUID id, String kind, @Nullable Instant unansweredSince) {}

    record NoteBody(UUID id, UUID person, String body, List<UUID> files, Instant at) {}

    /** @param rule the marketplace's rule; null for our own promise */
    record ClockBody(
            UUID id,
            String kind,
            @Nullable String rule,
            @Nullable Instant dueAt,
            String state) {}

    record CaseWhole(
            CaseBody summary,
            Instant openedAt,
            @Nullable String closedWhy,
            List<ConversationBody> conversations,
            List<NoteBody> notes,
            List<ClockBody> clocks) {}

    /**
     * @param person null for the desk itself
     * @param detail what the kind of event says
     */
    record EventBody(UUID id, Instant at, @Nullable UUID person, String kind, Object detail) {}

    @GetMapping
    CasePage list(
            Actor actor,
            @RequestParam(defaultValue = "all") String view,
            @RequestParam(required = false) @Nullable String cursor) {
        var wanted = View.ofCode(view).orElseThrow(() -> new Refused(Refusal.field("view", "view_unknown")));
        var page = inbox.page(actor, wanted, cursor);
        return new CasePage(page.rows().stream().map(CaseBody::of).toList(), page.next());
    }

    @GetMapping("/{id}")
    CaseWhole one(Actor actor, @PathVariable UUID id) {
        var file = files.open(actor, new CaseId(id));
        return new CaseWhole(
                CaseBody.of(file.row()),
                file.openedAt(),
                file.closedWhy(),
                file.strands().stream()
                        .filter(strand -> strand.leftAt() == null)
                        .map(CaseRest::conversation)
                        .toList(),
                file.notes().stream().map(CaseRest::note).toList(),
                file.clocks().stream().map(CaseRest::clock).toList());
    }

    @GetMapping("/{id}/events")
    List<EventBody> events(Actor actor, @PathVariable UUID id) {
        return files.open(actor, new CaseId(id)).happenings().stream()
                .map(CaseRest::event)
                .toList();
    }

    private static ConversationBody conversation(Strand strand) {
        return new ConversationBody(strand.conversation().value(), strand.kind(), strand.unansweredSince());
    }

    private static NoteBody note(Note note) {
        return new NoteBody(note.id(), note.person(), note.body(), note.files(), note.at());
    }

    private static ClockBody clock(ClockFace face) {
        return new ClockBody(
                face.id(),
                face.kind().code(),
                face.rule() == null ? null : face.rule().id(),
                face.dueAt(),
                face.state().name().toLowerCase(Locale.ROOT));
    }

    private static EventBody event(Happening happening) {
        return new EventBody(happening.id(), happening.at(), happening.person(), happening.kind(), happening.event());
    }
}
