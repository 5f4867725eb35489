package dovod.orders.web;

import dovod.catalog.Shop;
import dovod.catalog.Shops;
import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.orders.ImportingReport;
import dovod.orders.ReportColumn;
import dovod.orders.ReportTrial;
import dovod.platform.Errand;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Reports about compensations: bringing one, what is new in it with these columns, writing that. */
@Controller
@RequestMapping(ReportPages.PAGE)
class ReportPages {

    static final String PAGE = "/compensation-reports";

    private static final String ALL = "orders/reports";
    private static final String ONE = "orders/report";

    private final ImportingReport importing;
    private final Shops shops;

    ReportPages(ImportingReport importing, Shops shops) {
        this.importing = importing;
        this.shops = shops;
    }

    @GetMapping
    String all(Actor actor, Model model) {
        actor.need(Right.WORK_CASES);
        model.addAttribute("shops", names(shops.all(actor.tenant())));
        return ALL;
    }

    @PostMapping
    String bring(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID shop,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            Errand errand)
            throws IOException {
        if (shop == null || file == null) {
            throw new NotFound();
        }
        var name = file.getOriginalFilename();
        try (var content = file.getInputStream()) {
            return "redirect:" + of(importing.bring(actor, shop, name == null ? "" : name, content), shop);
        } catch (Refused refused) {
            return errand.show(all(actor, model), refused);
        }
    }

    /** For this shop; a seller who has only one need not name it. */
    @GetMapping("/{file}")
    String one(Actor actor, @PathVariable UUID file, @RequestParam(required = false) @Nullable UUID shop, Model model) {
        var whose = shop == null ? first(actor) : shop;
        return show(importing.tryOut(actor, whose, file, null, null), model);
    }

    /** With other columns; nothing is written. */
    @PostMapping("/{file}")
    String another(
            Actor actor,
            @PathVariable UUID file,
            @RequestParam UUID shop,
            @RequestParam Map<String, String> told,
            Model model) {
        return show(importing.tryOut(actor, shop, file, places(told), dayIfAny(told)), model);
    }

    /** What was seen is written; with other columns than were tried it is only shown again. */
    @PostMapping("/{file}/writing")
    String write(
            Actor actor,
            @PathVariable UUID file,
            @RequestParam UUID shop,
            @RequestParam(defaultValue = "") String tried,
            @RequestParam Map<String, String> told,
            Model model,
            Errand errand) {
        return errand.unlessDone(
                () -> write(actor, shop, file, tried, told),
                "redirect:" + of(file, shop) + "&said=" + "orders.said.report",
                () -> another(actor, file, shop, told, model));
    }

    private void write(Actor actor, UUID shop, UUID file, String tried, Map<String, String> told) {
        if (!tried.equals(signature(places(told), day(told)))) {
            throw new Refused(Refusal.invalid("report_changed"));
        }
        importing.write(actor, shop, file, places(told), day(told));
    }

    private String show(ReportTrial trial, Model model) {
        model.addAttribute("trial", trial);
        model.addAttribute("tried", signature(trial.places(), trial.day()));
        return ONE;
    }

    private UUID first(Actor actor) {
        return shops.all(actor.tenant()).stream().findFirst().map(Shop::id).orElseThrow(NotFound::new);
    }

    private static String of(UUID file, UUID shop) {
        return PAGE + "/" + file + "?shop=" + shop;
    }

    static String signature(Map<ReportColumn, Integer> places, @Nullable LocalDate day) {
        return new TreeMap<>(places) + " " + (day == null ? "" : day);
    }

    private static Map<ReportColumn, Integer> places(Map<String, String> told) {
        var places = new EnumMap<ReportColumn, Integer>(ReportColumn.class);
        for (var column : ReportColumn.values()) {
            var text = told.getOrDefault(column.code(), "");
            if (text.matches("\\d{1,2}")) {
                places.put(column, Integer.parseInt(text));
            }
        }
        return places;
    }

    private static @Nullable LocalDate day(Map<String, String> told) {
        var text = told.getOrDefault("document", "").strip();
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            throw new Refused(Refusal.field("document", "report_day", text));
        }
    }

    private static @Nullable LocalDate dayIfAny(Map<String, String> told) {
        try {
            return day(told);
        } catch (Refused wrong) {
            return null;
        }
    }

    private static Map<String, String> names(List<Shop> shops) {
        var names = new LinkedHashMap<String, String>();
        shops.forEach(shop -> names.put(shop.id().toString(), shop.name()));
        return names;
    }
}
