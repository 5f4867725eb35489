package dovod.lib.ozon;

import java.time.LocalDate;
import java.util.List;

/** What comes to Ozon's warehouses by the seller, and what leaves them otherwise than in a posting. */
public final class Supplies {
    private final Calls calls;

    Supplies(Calls calls) {
        this.calls = calls;
    }

    /**
     * {@code /v3/supply-order/list}: ids of orders of supply that were taken in, the newest first. The page has a next
     * one as long as its cursor is not empty.
     *
     * @param lastId cursor of the page before; empty for the first
     */
    public Page<Long> orders(String lastId) throws OzonException {
        var body = Calls.body()
                .put("limit", OzonLimits.SUPPLY_PAGE)
                .put("last_id", lastId)
                .put("sort_by", "ORDER_CREATION")
                .put("sort_dir", "DESC");
        body.putObject("filter")
                .putArray("states")
                .add("REPORTS_CONFIRMATION_AWAITING")
                .add("COMPLETED");
        return calls.call(OzonMethod.SUPPLY_ORDERS, body, fields -> {
            var next = fields.text("last_id");
            return Pages.page(fields, "order_ids", Fields::bareWhole, next, !next.isEmpty() && !next.equals(lastId));
        });
    }

    /** {@code /v1/supply-order/act/summary/get}: the acts of an order of supply. */
    public List<SupplyAct> acts(long orderId) throws OzonException {
        return calls.call(
                OzonMethod.SUPPLY_ACTS,
                Calls.body().put("order_id", orderId),
                fields -> fields
                        .list("supplies_acts", supply -> {
                            var supplyId = supply.whole("supply_id");
                            return supply.list("supply_acts", act -> SupplyAct.read(supplyId, act));
                        })
                        .stream()
                        .flatMap(List::stream)
                        .toList());
    }

    /** {@code /v1/supply-order/act/product/get}: what is in the acts of a supply. */
    public List<SupplyActItem> items(long supplyId) throws OzonException {
        return calls.call(
                OzonMethod.SUPPLY_ACT_PRODUCTS,
                Calls.body().put("supply_id", supplyId),
                fields -> fields
                        .list("supply_acts", act -> {
                            var actId = act.whole("act_id");
                            return act.list("items", item -> SupplyActItem.read(actId, item));
                        })
                        .stream()
                        .flatMap(List::stream)
                        .toList());
    }

    /**
     * {@code /v1/removal/from-stock/list}: goods that were asked out of the stock between two days. The page has a next
     * one as long as its cursor is not empty and it holds anything.
     *
     * @param lastId cursor of the page before; empty for the first
     */
    public Page<Removal> removals(LocalDate from, LocalDate to, String lastId) throws OzonException {
        var body = Calls.body()
                .put("date_from", from.toString())
                .put("date_to", to.toString())
                .put("last_id", lastId)
                .put("limit", OzonLimits.REMOVAL_PAGE);
        return calls.call(OzonMethod.REMOVALS_FROM_STOCK, body, fields -> {
            var next = fields.text("last_id");
            var page = Pages.page(
                    fields,
                    "returns_summary_report_rows",
                    Removal::read,
                    next,
                    !next.isEmpty() && !next.equals(lastId));
            return page.items().isEmpty() && page.unreadable().isEmpty()
                    ? new Page<Removal>(List.of(), "", false, List.of())
                    : page;
        });
    }
}
