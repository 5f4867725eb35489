package dovod.sla.web;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.platform.Errand;
import dovod.sla.BringingHolidays;
import dovod.sla.HolidayDraft;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A year of public holidays is brought as a file: looked at first, and taken when it is what was meant. */
@Controller
@RequestMapping(HolidayPages.PATH)
class HolidayPages {

    static final String PATH = "/settings/calendars/holidays";

    private static final String VIEW = "sla/holidays";
    private static final String HOME = "RU";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final BringingHolidays bringing;
    private final Clock clock;

    HolidayPages(BringingHolidays bringing, Clock clock) {
        this.bringing = bringing;
        this.clock = clock;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        var next = LocalDate.ofInstant(clock.instant(), actor.zone()).getYear() + 1;
        return form(actor, new HolidayDraft(HOME, String.valueOf(next), ""), model);
    }

    /** Shows what the file would change. */
    @PostMapping
    String look(
            Actor actor,
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            Errand errand)
            throws IOException {
        var content = file == null ? new byte[0] : file.getBytes();
        return errand.unlessDone(
                () -> preview(actor, new HolidayDraft(country, year, text(content)), model),
                () -> form(actor, new HolidayDraft(country, year, ""), model));
    }

    private String preview(Actor actor, HolidayDraft draft, Model model) {
        model.addAttribute("preview", bringing.preview(actor, draft));
        return form(actor, draft, model);
    }

    @PostMapping("/year")
    String bring(
            Actor actor,
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String text,
            Model model,
            Errand errand) {
        var draft = new HolidayDraft(country, year, text);
        return errand.unlessDone(
                () -> bringing.bring(actor, draft),
                Errand.said(PATH, "sla.said.holidays"),
                () -> form(actor, draft, model));
    }

    @PostMapping("/removal")
    String remove(
            Actor actor,
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "") String year) {
        if (!year.matches("\\d{1,4}")) {
            throw new NotFound();
        }
        bringing.remove(actor, country, Integer.parseInt(year));
        return Errand.said(PATH, "sla.said.holidays_removed");
    }

    private String form(Actor actor, HolidayDraft draft, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("brought", bringing.brought(actor));
        return VIEW;
    }

    private static String text(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException noText) {
            throw new Refused(Refusal.field("file", "holidays_file_no_text"));
        }
    }
}
