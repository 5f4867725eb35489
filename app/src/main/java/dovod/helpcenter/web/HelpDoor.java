package dovod.helpcenter.web;

import dovod.helpcenter.HelpPages;
import dovod.helpcenter.HelpView;
import dovod.helpcenter.HelpViews;
import dovod.helpcenter.Networks;
import dovod.helpcenter.NewLetter;
import dovod.helpcenter.Visit;
import dovod.helpcenter.WritingLetter;
import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.kernel.Refused;
import dovod.platform.Errand;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A product's page of help, for whoever has its address: to read, and to write from. */
@Controller
@RequestMapping("/h/{code}")
class HelpDoor {

    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration KEPT = Duration.ofDays(30);

    private final HelpPages pages;
    private final HelpViews views;
    private final WritingLetter writing;
    private final Bringing bringing;

    HelpDoor(HelpPages pages, HelpViews views, WritingLetter writing, Bringing bringing) {
        this.pages = pages;
        this.views = views;
        this.writing = writing;
        this.bringing = bringing;
    }

    @GetMapping
    String read(@PathVariable String code, Model model, HttpServletRequest request, Errand errand) {
        model.addAttribute("help", views.of(visit(code, request)));
        errand.header(HttpHeaders.CACHE_CONTROL, "max-age=" + FRESH.toSeconds() + ", private");
        errand.header(HttpHeaders.VARY, "Accept-Language, Cookie");
        return "helpcenter/help";
    }

    /** Where the printed code leads: counted, then the page itself. */
    @GetMapping("/q")
    String scan(@PathVariable String code, HttpServletRequest request) {
        pages.scanned(visit(code, request));
        return "redirect:/h/" + code;
    }

    @GetMapping("/files/{id}")
    ResponseEntity<Resource> file(
            @PathVariable String code,
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean small,
            HttpServletRequest request) {
        var place = views.file(visit(code, request), Ids.of(id), small);
        return Handing.shown(place.file().mediaType(), new FileSystemResource(place.path()), KEPT);
    }

    @GetMapping("/letter")
    String form(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String part,
            @RequestParam(required = false) @Nullable String step,
            Model model,
            HttpServletRequest request) {
        return show(views.of(visit(code, request)), new LetterForm("", "", "", part, step, null, null, null), model);
    }

    @PostMapping("/letters")
    String write(
            @PathVariable String code,
            @ModelAttribute LetterForm form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            Model model,
            HttpServletRequest request,
            Errand errand)
            throws IOException {
        var visit = visit(code, request);
        if (form.isTrapped()) {
            return "redirect:/h/" + code;
        }
        var uploads = new ArrayList<>(form.brought());
        var help = views.of(visit);
        try {
            uploads.addAll(bringing.bring(visit, files));
            var consent = form.consents() ? errand.words().say("helpcenter.consent", help.shopName()) : "";
            var secret = writing.write(visit, form.read(uploads, consent));
            return "redirect:/h/mine/" + secret + "?sent=1";
        } catch (Refused refused) {
            return errand.show(show(help, form.with(uploads), model), refused);
        }
    }

    private static String show(HelpView help, LetterForm form, Model model) {
        model.addAttribute("help", help);
        model.addAttribute("form", form.shown());
        model.addAttribute("uploads", form.brought());
        return "helpcenter/form";
    }

    private Visit visit(String code, HttpServletRequest request) {
        if (code.length() > 20) {
            throw new NotFound();
        }
        return pages.visit(code, Networks.of(request.getRemoteAddr()));
    }

    /** What stands in the form, as it was typed. People do not see {@code website}; programs fill it in. */
    record LetterForm(
            @Nullable String name,
            @Nullable String order,
            @Nullable String body,
            @Nullable String part,
            @Nullable String step,
            @Nullable List<String> uploads,
            @Nullable String consent,
            @Nullable String website) {

        boolean isTrapped() {
            return website != null && !website.isBlank();
        }

        boolean consents() {
            return "yes".equals(consent);
        }

        List<String> brought() {
            return uploads == null ? List.of() : uploads;
        }

        LetterForm with(List<String> all) {
            return new LetterForm(name, order, body, part, step, all, consent, website);
        }

        NewLetter read(List<String> all, String consented) {
            return new NewLetter(
                    text(name),
                    text(order),
                    text(body),
                    text(part).isBlank() ? null : part,
                    text(step).matches("\\d{1,3}") ? Integer.valueOf(text(step)) : null,
                    all,
                    consented);
        }

        Map<String, String> shown() {
            return Map.of(
                    "name", text(name),
                    "order", text(order),
                    "body", text(body),
                    "part", text(part),
                    "step", text(step),
                    "consent", consents() ? "yes" : "");
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed;
        }
    }
}
