package dovod.helpcenter.rest;

import dovod.catalog.ProductId;
import dovod.catalog.Products;
import dovod.helpcenter.HelpPage;
import dovod.helpcenter.HelpPages;
import dovod.helpcenter.OpeningHelpPage;
import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
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
    private final Clock clock;

    HelpRest(Products products, HelpPages pages, OpeningHelpPage opening, Clock clock) {
        this.products = products;
        this.pages = pages;
        this.opening = opening;
        this.clock = clock;
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

    private HelpJson json(Actor actor, HelpPage page) {
        var since = LocalDate.ofInstant(clock.instant(), actor.zone()).minusDays(DAYS);
        return new HelpJson(page.path(), page.open(), pages.scans(actor, page.product(), since));
    }
}
