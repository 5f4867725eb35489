package dovod.channels.ozon;

import dovod.channels.Connections;
import dovod.channels.spi.Line;
import dovod.kernel.TenantId;
import dovod.lib.ozon.OzonException;
import dovod.lib.ozon.OzonFailure.NotSent;
import dovod.lib.ozon.OzonFailure.OutcomeUnknown;
import dovod.lib.ozon.OzonFailure.RateLimited;
import dovod.lib.ozon.OzonFailure.Refused;
import dovod.lib.ozon.OzonFailure.Unavailable;
import dovod.lib.ozon.OzonMethod;
import dovod.lib.ozon.VoucherDraft;
import dovod.remedies.spi.VoucherDoor;
import dovod.remedies.spi.VoucherOrder;
import dovod.remedies.spi.VoucherTrouble;
import dovod.remedies.spi.VoucherTrouble.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Parts kits by Ozon's promo codes: {@code /v1/seller-actions/*}, in beta. */
@Component
class OzonVoucherDoor implements VoucherDoor {

    private static final int CENTS = 2;

    private final OzonAccess access;
    private final Connections connections;

    OzonVoucherDoor(OzonAccess access, Connections connections) {
        this.access = access;
        this.connections = connections;
    }

    @Override
    public String marketplace() {
        return OzonChannel.NAME;
    }

    @Override
    public boolean isOpen(TenantId tenant, UUID shop) {
        return connections.ofShop(tenant, shop).filter(Line::working).isPresent();
    }

    @Override
    public String make(TenantId tenant, UUID shop, VoucherOrder order) throws VoucherTrouble {
        return ask(
                tenant,
                shop,
                OzonMethod.ACTION_CREATE_VOUCHER,
                ozon -> Long.toString(ozon.sellerActions().createVoucher(draft(order))));
    }

    /** Each code takes its discount off the budget, so the budget is that of all of them. */
    private static VoucherDraft draft(VoucherOrder order) {
        var roubles = BigDecimal.valueOf(order.discount().minor(), CENTS);
        var budget = roubles.multiply(BigDecimal.valueOf(order.codes())).setScale(0, RoundingMode.CEILING);
        return VoucherDraft.unique(
                order.title(), order.from(), order.until(), budget.longValueExact(), roubles, order.codes());
    }

    @Override
    public Optional<String> find(TenantId tenant, UUID shop, String title) throws VoucherTrouble {
        return ask(tenant, shop, OzonMethod.ACTION_LIST, ozon -> {
            for (var page = ozon.sellerActions().vouchers(List.of(), 0); ; ) {
                var found = page.items().stream()
                        .filter(action -> action.title().equals(title))
                        .findFirst();
                if (found.isPresent() || !page.hasNext()) {
                    return found.map(action -> Long.toString(action.id()));
                }
                page = ozon.sellerActions().vouchers(List.of(), Integer.parseInt(page.cursor()));
            }
        });
    }

    @Override
    public void add(TenantId tenant, UUID shop, String promotion, String sku) throws VoucherTrouble {
        ask(tenant, shop, OzonMethod.ACTION_PRODUCTS_ADD, ozon -> {
            ozon.sellerActions().addProducts(Long.parseLong(promotion), List.of(Long.valueOf(sku)));
            return sku;
        });
    }

    @Override
    public void turnOn(TenantId tenant, UUID shop, String promotion) throws VoucherTrouble {
        ask(tenant, shop, OzonMethod.ACTION_CHANGE_ACTIVITY, ozon -> {
            ozon.sellerActions().turn(Long.parseLong(promotion), true);
            return promotion;
        });
    }

    @Override
    public List<String> codes(TenantId tenant, UUID shop, String promotion) throws VoucherTrouble {
        return ask(
                tenant,
                shop,
                OzonMethod.ACTION_VOUCHER_GET,
                ozon -> ozon.sellerActions().codes(Long.parseLong(promotion)));
    }

    @Override
    public void archive(TenantId tenant, UUID shop, String promotion) throws VoucherTrouble {
        ask(tenant, shop, OzonMethod.ACTION_ARCHIVE, ozon -> {
            ozon.sellerActions().archive(Long.parseLong(promotion));
            return promotion;
        });
    }

    private <T> T ask(TenantId tenant, UUID shop, OzonMethod method, OzonAccess.Ask<T> question) throws VoucherTrouble {
        var line = connections.ofShop(tenant, shop).filter(Line::working);
        if (line.isEmpty()) {
            throw new VoucherTrouble(Kind.LATER, "the connection rests", null);
        }
        try {
            return access.ask(line.get(), method, question);
        } catch (OzonException failed) {
            throw trouble(failed);
        } catch (IllegalArgumentException impossible) {
            throw new VoucherTrouble(Kind.DECLINED, String.valueOf(impossible.getMessage()), impossible);
        }
    }

    /** A trouble of the key is none of the promotion: it waits until the key is mended. */
    private static VoucherTrouble trouble(OzonException failed) {
        var kind = switch (failed.failure()) {
            case Refused refused -> Troubles.stopping(refused.reason()).isPresent() ? Kind.LATER : Kind.DECLINED;
            case RateLimited limited -> Kind.LATER;
            case NotSent notSent -> Kind.LATER;
            case Unavailable unavailable -> Kind.LATER;
            case OutcomeUnknown unknown -> Kind.UNKNOWN;
        };
        return new VoucherTrouble(kind, String.valueOf(failed.getMessage()), failed);
    }
}
