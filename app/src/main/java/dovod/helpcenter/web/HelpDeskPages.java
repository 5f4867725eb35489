package dovod.helpcenter.web;

import dovod.catalog.ProductId;
import dovod.catalog.Products;
import dovod.helpcenter.HelpPages;
import dovod.helpcenter.OpeningHelpPage;
import dovod.helpcenter.PrintRules;
import dovod.helpcenter.Prints;
import dovod.kernel.Actor;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Errand;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
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

/** The desk's page about a product's page of help: opening it, what is printed for it, how often it is scanned. */
@Controller
@RequestMapping("/products/{id}")
class HelpDeskPages {

    private static final int DAYS = 30;

    private final Products products;
    private final HelpPages pages;
    private final OpeningHelpPage opening;
    private final Prints prints;
    private final PrintRules rules;
    private final Clock clock;
    private final String publicUrl;

    HelpDeskPages(
            Products products,
            HelpPages pages,
            OpeningHelpPage opening,
            Prints prints,
            PrintRules rules,
            Clock clock,
            @Value("${dovod.help.public-url:}") String publicUrl) {
        this.products = products;
        this.pages = pages;
        this.opening = opening;
        this.prints = prints;
        this.rules = rules;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    @GetMapping("/help")
    String one(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String heading,
            @RequestParam(defaultValue = "") String text,
            Model model,
            Errand errand) {
        var product = products.get(actor.tenant(), new ProductId(id));
        var leaflet = prints.leaflet(actor, product.id(), heading, text);
        var wrong = rules.against(leaflet);
        model.addAttribute("page", errand.page().with(wrong));
        model.addAttribute("product", product);
        model.addAttribute("help", pages.of(actor, product.id()).orElse(null));
        model.addAttribute("leaflet", leaflet);
        model.addAttribute("rules", rules.of(leaflet.marketplace()));
        model.addAttribute("allowed", wrong.isEmpty());
        model.addAttribute("publicUrl", publicUrl);
        model.addAttribute(
                "scans",
                pages.scans(
                        actor,
                        product.id(),
                        LocalDate.ofInstant(clock.instant(), actor.zone()).minusDays(DAYS)));
        return "helpcenter/desk";
    }

    @PostMapping("/help")
    String open(Actor actor, @PathVariable UUID id) {
        opening.open(actor, new ProductId(id));
        return Errand.said("/products/" + id + "/help", "helpcenter.said.opened");
    }

    @PostMapping("/help/closure")
    String close(Actor actor, @PathVariable UUID id) {
        opening.close(actor, new ProductId(id));
        return Errand.said("/products/" + id + "/help", "helpcenter.said.closed");
    }

    /** @throws Refused what the marketplace does not allow in a parcel */
    @GetMapping("/leaflet/{format:pdf|png}")
    ResponseEntity<byte[]> leaflet(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String format,
            @RequestParam(defaultValue = "") String heading,
            @RequestParam(defaultValue = "") String text) {
        actor.need(Right.READ_CASES);
        var leaflet = prints.leaflet(actor, new ProductId(id), heading, text);
        rules.check(leaflet);
        return format.equals("pdf")
                ? file("leaflet.pdf", MediaType.APPLICATION_PDF, prints.pdf(leaflet))
                : file("leaflet.png", MediaType.IMAGE_PNG, prints.png(prints.pdf(leaflet)));
    }

    /** For the product itself or its own instruction, where a code is allowed. */
    @GetMapping("/sticker/{format:pdf|png}")
    ResponseEntity<byte[]> sticker(Actor actor, @PathVariable UUID id, @PathVariable String format) {
        actor.need(Right.READ_CASES);
        var pdf = prints.sticker(actor, new ProductId(id), publicUrl);
        return format.equals("pdf")
                ? file("sticker.pdf", MediaType.APPLICATION_PDF, pdf)
                : file("sticker.png", MediaType.IMAGE_PNG, prints.png(pdf));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        var disposition =
                type.equals(MediaType.IMAGE_PNG) ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition.filename(name).build().toString())
                .body(content);
    }
}
