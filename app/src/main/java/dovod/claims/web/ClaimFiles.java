package dovod.claims.web;

import dovod.claims.Claims;
import dovod.claims.EvidenceLog;
import dovod.claims.PackingAttachments;
import dovod.claims.WritingLetter;
import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The letter, its attachments in one file, and each piece of evidence as it came. Nothing is opened in the browser. */
@RestController
@RequestMapping(ClaimPages.PAGE)
class ClaimFiles {

    private final Claims claims;
    private final WritingLetter letters;
    private final PackingAttachments packing;
    private final EvidenceLog log;

    ClaimFiles(Claims claims, WritingLetter letters, PackingAttachments packing, EvidenceLog log) {
        this.claims = claims;
        this.letters = letters;
        this.packing = packing;
        this.log = log;
    }

    @GetMapping("/{id}/letter.pdf")
    ResponseEntity<byte[]> letter(Actor actor, @PathVariable UUID id) {
        var number = claims.one(actor, id).number();
        return file("claim-" + number + ".pdf", MediaType.APPLICATION_PDF, letters.pdf(actor, id));
    }

    @GetMapping("/{id}/attachments.zip")
    ResponseEntity<byte[]> attachments(Actor actor, @PathVariable UUID id) {
        var number = claims.one(actor, id).number();
        return file("claim-" + number + ".zip", new MediaType("application", "zip"), packing.pack(actor, id));
    }

    @GetMapping("/evidence/{id}")
    ResponseEntity<byte[]> evidence(Actor actor, @PathVariable UUID id) {
        return file(log.one(actor, id).name(), MediaType.APPLICATION_OCTET_STREAM, log.read(actor, id));
    }

    /** A screenshot in its place in the thread; what is no picture is not shown. */
    @GetMapping("/evidence/{id}/picture")
    ResponseEntity<byte[]> picture(Actor actor, @PathVariable UUID id) {
        var exhibit = log.one(actor, id);
        if (!exhibit.isPicture()) {
            throw new NotFound();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(exhibit.mediaType()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(log.read(actor, id));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(bytes);
    }
}
