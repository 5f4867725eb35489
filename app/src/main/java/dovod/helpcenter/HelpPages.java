package dovod.helpcenter;

import dovod.catalog.ProductId;
import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which products have a page of help, who comes there, and how often. */
@Component
public class HelpPages {

    private final Tenancy tenancy;
    private final JdbcHelpPages pages;
    private final Clock clock;

    HelpPages(Tenancy tenancy, JdbcHelpPages pages, Clock clock) {
        this.tenancy = tenancy;
        this.pages = pages;
        this.clock = clock;
    }

    public Optional<HelpPage> of(Actor actor, ProductId product) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> pages.find(actor.tenant(), product));
    }

    /** How often its code was scanned since this day. */
    public long scans(Actor actor, ProductId product, LocalDate since) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> pages.scans(actor.tenant(), product, since));
    }

    /**
     * Who asks for this address, from this network.
     *
     * @throws NotFound when no open page has this code
     */
    public Visit visit(String code, String network) {
        var address = tenancy.directory(() -> pages.byCode(code)).orElseThrow(NotFound::new);
        return visit(address.tenant(), address.product(), network);
    }

    Visit visit(TenantId tenant, ProductId product, String network) {
        var page = tenancy.read(tenant, () -> pages.find(tenant, product))
                .filter(HelpPage::open)
                .orElseThrow(NotFound::new);
        return new Visit(tenant, product, page.code(), network);
    }

    /** The printed code was scanned. */
    public void scanned(Visit visit) {
        var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        tenancy.run(visit.tenant(), () -> pages.scanned(visit.tenant(), visit.product(), day));
    }
}
