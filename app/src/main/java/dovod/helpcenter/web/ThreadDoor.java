package dovod.helpcenter.web;

import dovod.helpcenter.Letters;
import dovod.helpcenter.Networks;
import dovod.helpcenter.WritingLetter;
import dovod.kernel.Ids;
import dovod.kernel.Refused;
import dovod.platform.Errand;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The private page of somebody who wrote: what was answered, and room to write on. */
@Controller
@RequestMapping("/h/mine/{link}")
class ThreadDoor {

    private static final Duration KEPT = Duration.ofHours(12);

    private final Letters letters;
    private final WritingLetter writing;
    private final Bringing bringing;

    ThreadDoor(Letters letters, WritingLetter writing, Bringing bringing) {
        this.letters = letters;
        this.writing = writing;
        this.bringing = bringing;
    }

    @GetMapping
    String read(@PathVariable String link, @RequestParam(defaultValue = "0") int sent, Model model) {
        return show(link, "", List.of(), sent == 1, model);
    }

    @PostMapping("/words")
    String goOn(
            @PathVariable String link,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(required = false) @Nullable List<String> uploads,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            Model model,
            HttpServletRequest request,
            Errand errand)
            throws IOException {
        var brought = new ArrayList<>(uploads == null ? List.<String>of() : uploads);
        var visit = letters.visit(link, Networks.of(request.getRemoteAddr()));
        try {
            brought.addAll(bringing.bring(visit, files));
            writing.goOn(link, body, brought);
            return "redirect:/h/mine/" + link + "#last";
        } catch (Refused refused) {
            return errand.show(show(link, body, brought, false, model), refused);
        }
    }

    @GetMapping("/files/{id}")
    ResponseEntity<Resource> file(
            @PathVariable String link, @PathVariable String id, @RequestParam(defaultValue = "false") boolean small) {
        var place = letters.file(link, Ids.of(id), small);
        return Handing.shown(place.file().mediaType(), new FileSystemResource(place.path()), KEPT);
    }

    private String show(String link, String body, List<String> uploads, boolean sent, Model model) {
        model.addAttribute("thread", letters.open(link));
        model.addAttribute("link", link);
        model.addAttribute("body", body);
        model.addAttribute("uploads", uploads);
        model.addAttribute("sent", sent);
        return "helpcenter/thread";
    }
}
