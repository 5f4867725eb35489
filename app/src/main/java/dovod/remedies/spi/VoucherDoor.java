package dovod.remedies.spi;

import dovod.kernel.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Promotions by promo codes on one marketplace. Called outside any transaction; must not repeat anything by itself.
 * Every call but {@link #make} may be repeated at will.
 */
public interface VoucherDoor {

    /** Such as {@code ozon}. */
    String marketplace();

    /** Whether codes can be made for this shop now. Asks nobody outside. */
    boolean isOpen(TenantId tenant, UUID shop);

    /**
     * Makes a promotion that stays switched off, with one code for one buyer and one order each.
     *
     * @return the marketplace's id of it
     */
    String make(TenantId tenant, UUID shop, VoucherOrder order) throws VoucherTrouble;

    /** The one that was made by this title; empty when there is certainly none. */
    Optional<String> find(TenantId tenant, UUID shop, String title) throws VoucherTrouble;

    void add(TenantId tenant, UUID shop, String promotion, String sku) throws VoucherTrouble;

    void turnOn(TenantId tenant, UUID shop, String promotion) throws VoucherTrouble;

    List<String> codes(TenantId tenant, UUID shop, String promotion) throws VoucherTrouble;

    void archive(TenantId tenant, UUID shop, String promotion) throws VoucherTrouble;
}
