package dovod.platform.files;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.Right;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Uploads for whatever a person is writing, and downloads. */
@RestController
class FileController {

    private static final Duration KEPT = Duration.ofHours(12);

    private final Files files;
    private final UploadLimit limit;

    FileController(Files files, UploadLimit limit) {
        this.files = files;
        this.limit = limit;
    }

    /** What the composer needs of an uploaded file. */
    record Uploaded(
            UUID id, String name, String mediaType, long size, boolean picture, String url, String thumbnailUrl) {

        static Uploaded of(StoredFile file) {
            return new Uploaded(
                    file.id(),
                    file.name(),
                    file.mediaType(),
                    file.size(),
                    file.picture(),
                    file.url(),
                    file.thumbnailUrl());
        }
    }

    @PostMapping(path = "/files", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Uploaded upload(Actor actor, @RequestParam("file") MultipartFile file) throws IOException {
        limit.take(actor);
        var name = file.getOriginalFilename();
        try (var content = file.getInputStream()) {
            return Uploaded.of(files.keep(actor, name == null ? "" : name, content));
        }
    }

    @GetMapping("/files/{id}")
    ResponseEntity<Resource> file(Actor actor, @PathVariable String id) {
        actor.need(Right.READ_CASES);
        var file = file(actor, Ids.of(id));
        return answer(file.name(), file.mediaType(), file.picture(), files.place(actor.tenant(), file.id()));
    }

    @GetMapping("/files/{id}/thumbnail")
    ResponseEntity<Resource> thumbnail(Actor actor, @PathVariable String id) {
        actor.need(Right.READ_CASES);
        var file = file(actor, Ids.of(id));
        var place = files.thumbnailPlace(actor.tenant(), file.id());
        return answer(file.name(), file.mediaType(), true, place);
    }

    private StoredFile file(Actor actor, UUID id) {
        return files.find(actor.tenant(), java.util.List.of(id)).getFirst();
    }

    /** Nothing in it may run, whatever it is: the browser is told not to guess, and to open it in a box. */
    private static ResponseEntity<Resource> answer(String name, String mediaType, boolean shown, Path place) {
        var disposition = (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(new FileSystemResource(place));
    }
}
