package dovod.conversations.web;

import dovod.conversations.ConversationId;
import dovod.conversations.Draft;
import dovod.conversations.Filled;
import dovod.conversations.FillingMacro;
import dovod.conversations.Saving;
import dovod.conversations.SavingDraft;
import dovod.kernel.Actor;
import dovod.platform.files.StoredFile;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The composer's own JSON. */
@RestController
@RequestMapping(path = "/conversations/{id}", produces = "application/json")
class ComposerController {

    private final SavingDraft saving;
    private final FillingMacro filling;

    ComposerController(SavingDraft saving, FillingMacro filling) {
        this.saving = saving;
        this.filling = filling;
    }

    record Written(@Nullable String body, @Nullable List<UUID> files, long version) {}

    record Kept(String body, List<UUID> files, long version) {
        static Kept of(Draft draft) {
            return new Kept(draft.body(), draft.files(), draft.version());
        }
    }

    record Offered(String id, String title, String text, List<OfferedFile> files, List<String> unresolved) {
        static Offered of(Filled macro) {
            return new Offered(
                    macro.id(),
                    macro.title(),
                    macro.text(),
                    macro.files().stream().map(OfferedFile::of).toList(),
                    macro.unresolved());
        }
    }

    record OfferedFile(UUID id, String name, String mediaType, long size, boolean picture, String thumbnailUrl) {
        static OfferedFile of(StoredFile file) {
            return new OfferedFile(
                    file.id(), file.name(), file.mediaType(), file.size(), file.picture(), file.thumbnailUrl());
        }
    }

    @PutMapping("/draft")
    ResponseEntity<Kept> draft(Actor actor, @PathVariable UUID id, @RequestBody Written written) {
        var saved = saving.save(
                actor,
                new ConversationId(id),
                written.body() == null ? "" : written.body(),
                written.files() == null ? List.of() : written.files(),
                written.version());
        var status = switch (saved) {
            case Saving.Saved done -> HttpStatus.OK;
            case Saving.Newer newer -> HttpStatus.CONFLICT;
        };
        return ResponseEntity.status(status).body(Kept.of(saved.draft()));
    }

    @GetMapping("/macros")
    List<Offered> macros(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String query) {
        return filling.fill(actor, new ConversationId(id), query).stream()
                .map(Offered::of)
                .toList();
    }
}
