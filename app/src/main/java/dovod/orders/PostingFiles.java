package dovod.orders;

import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All that is known of many postings of a shop, for whoever goes over a whole period. */
@Component
public class PostingFiles {

    private final Tenancy tenancy;
    private final JdbcPostingFiles files;
    private final JdbcMovements movements;
    private final JdbcStockDays stockDays;

    PostingFiles(Tenancy tenancy, JdbcPostingFiles files, JdbcMovements movements, JdbcStockDays stockDays) {
        this.tenancy = tenancy;
        this.files = files;
        this.movements = movements;
        this.stockDays = stockDays;
    }

    /** Shops of which postings are known. */
    public List<UUID> shops(TenantId tenant) {
        return tenancy.read(tenant, () -> files.shops(tenant));
    }

    /**
     * The next postings that were ordered since then, by number.
     *
     * @param after the last number of those before; null for the first
     */
    public List<PostingFile> after(TenantId tenant, UUID shop, Instant since, @Nullable String after, int most) {
        return tenancy.read(tenant, () -> files.after(tenant, shop, since, after == null ? "" : after, most));
    }

    /** Of these numbers; those that are not known are left out. */
    public List<PostingFile> of(TenantId tenant, UUID shop, Collection<String> postings) {
        return tenancy.read(tenant, () -> files.of(tenant, shop, postings));
    }

    /** Of this posting, or of all postings of this order, in whatever shop. */
    public List<PostingFile> byNumber(TenantId tenant, String number) {
        return tenancy.read(tenant, () -> files.byNumber(tenant, number));
    }

    /** Entries since then about products or about postings that are not known, not about a known posting. */
    public List<BookEntry> looseEntries(TenantId tenant, UUID shop, Instant since) {
        return tenancy.read(tenant, () -> files.looseEntries(tenant, shop, since));
    }

    public List<GoodsMovement> movements(TenantId tenant, UUID shop, Instant since) {
        return tenancy.read(tenant, () -> movements.since(tenant, shop, since));
    }

    /** The first and the last known stock of each product since that day, by product and day. */
    public List<StockDay> stockEnds(TenantId tenant, UUID shop, LocalDate since) {
        return tenancy.read(tenant, () -> stockDays.ends(tenant, shop, since));
    }

    /** Delivered goods by the day on which they were ordered. */
    public List<DaySales> sales(TenantId tenant, UUID shop, LocalDate since, ZoneId zone) {
        return tenancy.read(tenant, () -> files.sales(tenant, shop, since, zone));
    }
}
