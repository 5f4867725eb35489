package dovod.helpcenter.rest;

import dovod.catalog.ProductId;
import dovod.catalog.Products;
import dovod.helpcenter.HelpPage;
import dovod.helpcenter.HelpPages;
import dovod.helpcenter.OpeningHelpPage;
import dovod.helpcenter.PrintRules;
import dovod.helpcenter.Prints;
import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/products/{id}/help}: a product's page of help. */
@RestController
@RequestMapping("/api/v1/products/{id}/help")
class HelpRest {

    private static final int DAYS = 30;

    private final Products products;
    private final HelpPages pages;
    private final OpeningHelpPage opening;
    private final Prints prints;
    private final PrintRules rules;
    private final Clock clock;
    private final String publicUrl;

    HelpRest(
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

    /** @param path where it is, below the desk's own address
     *  @param scans of the printed code in the last thirty days */
    record HelpJson(String path, boolean open, long scans) {}

    @GetMapping
    HelpJson one(Actor actor, @PathVariable UUID id) {
        var product = products.get(actor.tenant(), new ProductId(id)).id();
        return json(actor, pages.of(actor, product).orElseThrow(NotFound::new));
    }

    /** Opens it; one that was open before keeps its address. */
    @PutMapping
    HelpJson open(Actor actor, @PathVariable UUID id) {
        return json(actor, opening.open(actor, new ProductId(id)));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(Actor actor, @PathVariable UUID id) {
        opening.close(actor, new ProductId(id));
    }

    /**
     * A leaflet for the parcel, in A6.
     *
     * @param heading in big letters; absent for ours
     * @param text below it; absent for ours
     * @throws Refused what the marketplace does not allow in a parcel
     */
    @GetMapping(path = "/leaflet", produces = MediaType.APPLICATION_PDF_VALUE)
    byte[] leaflet(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String heading,
            @RequestParam(defaultValue = "") String text) {
        actor.need(Right.READ_CASES);
        var leaflet = prints.leaflet(actor, new ProductId(id), heading, text);
        rules.check(leaflet);
        return prints.pdf(leaflet);
    }

    /**
     * A sticker for the product itself or its own instruction, with a code that leads to the page.
     *
     * @throws Refused where the page is closed, or nobody has said at which address it is
     */
    @GetMapping(path = "/sticker", produces = MediaType.APPLICATION_PDF_VALUE)
    byte[] sticker(Actor actor, @PathVariable UUID id) {
        actor.need(Right.READ_CASES);
        return prints.sticker(actor, new ProductId(id), publicUrl);
    }

    private HelpJson json(Actor actor, HelpPage page) {
        var since = LocalDate.ofInstant(clock.instant(), actor.zone()).minusDays(DAYS);
        return new HelpJson(page.path(), page.open(), pages.scans(actor, page.product(), since));
    }
}
