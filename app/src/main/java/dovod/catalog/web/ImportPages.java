package dovod.catalog.web;

import dovod.catalog.ExportingTable;
import dovod.catalog.ImportingTable;
import dovod.catalog.Shop;
import dovod.catalog.Shops;
import dovod.catalog.TableFile;
import dovod.catalog.TableImport;
import dovod.catalog.TableKind;
import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Errand;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Tables in and out: trying one, what it would do, writing it; and a shop's tables as files. */
@Controller
@RequestMapping(ImportPages.PAGE)
class ImportPages {

    static final String PAGE = "/products/tables";

    private static final String ONE = "catalog/table";
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final ImportingTable importing;
    private final ExportingTable exporting;
    private final Shops shops;

    ImportPages(ImportingTable importing, ExportingTable exporting, Shops shops) {
        this.importing = importing;
        this.exporting = exporting;
        this.shops = shops;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        return show(actor, model);
    }

    @PostMapping
    String tryOut(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID shop,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            Errand errand)
            throws IOException {
        actor.need(Right.EDIT_CATALOG);
        if (shop == null || file == null) {
            throw new NotFound();
        }
        var name = file.getOriginalFilename();
        try (var content = file.getInputStream()) {
            return "redirect:" + PAGE + "/" + importing.tryOut(actor, shop, name == null ? "" : name, content);
        } catch (Refused refused) {
            return errand.show(show(actor, model), refused);
        }
    }

    @GetMapping("/{id}")
    String one(Actor actor, @PathVariable UUID id, Model model) {
        return show(actor, importing.find(actor, id), model);
    }

    @PostMapping("/{id}/writing")
    String write(Actor actor, @PathVariable UUID id, Model model, Errand errand) {
        return errand.unlessDone(
                () -> importing.write(actor, id),
                Errand.said(PAGE + "/" + id, "catalog.said.table"),
                () -> show(actor, importing.find(actor, id), model));
    }

    /** Every fault that was kept, one a line, to work through beside the table. */
    @GetMapping("/{id}/faults")
    ResponseEntity<byte[]> faults(Actor actor, @PathVariable UUID id, Errand errand) {
        var table = importing.find(actor, id);
        var words = errand.words();
        var head = List.of(words.say("catalog.table.line"), words.say("catalog.table.fault"));
        var lines = table.faults().stream().map(fault -> List.of(Integer.toString(fault.line()), fault.say(words)));
        return file(
                "faults.csv",
                CSV,
                new TableFile("faults", Stream.concat(Stream.of(head), lines).toList()).csv());
    }

    @GetMapping("/of/{shop}/{table:parts|kits|steps|videos}/{format:csv|xlsx}")
    ResponseEntity<byte[]> export(
            Actor actor, @PathVariable UUID shop, @PathVariable String table, @PathVariable String format) {
        var made = exporting.export(actor, shop, TableKind.ofCode(table).orElseThrow(NotFound::new));
        return format.equals("csv") ? file(table + ".csv", CSV, made.csv()) : file(table + ".xlsx", XLSX, made.xlsx());
    }

    private String show(Actor actor, Model model) {
        model.addAttribute("shops", names(shops.all(actor.tenant())));
        model.addAttribute("tables", importing.latest(actor));
        return "catalog/tables";
    }

    private String show(Actor actor, TableImport table, Model model) {
        model.addAttribute("table", table);
        model.addAttribute("shop", shops.get(actor.tenant(), table.shop()));
        return ONE;
    }

    private static Map<String, String> names(List<Shop> shops) {
        var names = new LinkedHashMap<String, String>();
        shops.forEach(shop -> names.put(shop.id().toString(), shop.name()));
        return names;
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
