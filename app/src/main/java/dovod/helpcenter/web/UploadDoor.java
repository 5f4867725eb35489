package dovod.helpcenter.web;

import dovod.helpcenter.HelpPages;
import dovod.helpcenter.Letters;
import dovod.helpcenter.Networks;
import dovod.helpcenter.Upload;
import dovod.helpcenter.Uploading;
import dovod.helpcenter.Uploading.Begun;
import dovod.helpcenter.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Files piece by piece: begin one, ask how far it came, send the piece that follows. From a page of help by its code,
 * from a thread by its private link.
 */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
class UploadDoor {

    private final HelpPages pages;
    private final Letters letters;
    private final Uploading uploading;

    UploadDoor(HelpPages pages, Letters letters, Uploading uploading) {
        this.pages = pages;
        this.letters = letters;
        this.uploading = uploading;
    }

    /** @param received bytes
     *  @param whole true once all of it has arrived and is kept */
    record Standing(long received, long size, boolean whole) {

        static Standing of(Upload upload) {
            return new Standing(upload.received(), upload.size(), upload.file() != null);
        }
    }

    @PostMapping("/h/{code}/uploads")
    @ResponseStatus(HttpStatus.CREATED)
    Begun begin(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "0") long size,
            HttpServletRequest request) {
        return uploading.begin(ofPage(code, request), name, size);
    }

    @GetMapping("/h/{code}/uploads/{secret}")
    Standing standing(@PathVariable String code, @PathVariable String secret, HttpServletRequest request) {
        return Standing.of(uploading.standing(ofPage(code, request), secret));
    }

    @PutMapping("/h/{code}/uploads/{secret}")
    Standing take(
            @PathVariable String code,
            @PathVariable String secret,
            @RequestParam(defaultValue = "0") long offset,
            HttpServletRequest request)
            throws IOException {
        return Standing.of(uploading.take(ofPage(code, request), secret, offset, request.getInputStream()));
    }

    @PostMapping("/h/mine/{link}/uploads")
    @ResponseStatus(HttpStatus.CREATED)
    Begun beginHere(
            @PathVariable String link,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "0") long size,
            HttpServletRequest request) {
        return uploading.begin(ofThread(link, request), name, size);
    }

    @GetMapping("/h/mine/{link}/uploads/{secret}")
    Standing standingHere(@PathVariable String link, @PathVariable String secret, HttpServletRequest request) {
        return Standing.of(uploading.standing(ofThread(link, request), secret));
    }

    @PutMapping("/h/mine/{link}/uploads/{secret}")
    Standing takeHere(
            @PathVariable String link,
            @PathVariable String secret,
            @RequestParam(defaultValue = "0") long offset,
            HttpServletRequest request)
            throws IOException {
        return Standing.of(uploading.take(ofThread(link, request), secret, offset, request.getInputStream()));
    }

    private Visit ofPage(String code, HttpServletRequest request) {
        return pages.visit(code, Networks.of(request.getRemoteAddr()));
    }

    private Visit ofThread(String link, HttpServletRequest request) {
        return letters.visit(link, Networks.of(request.getRemoteAddr()));
    }
}
