package dovod.lib.ozon;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * Methods of the seller's own promotions, in beta. What is made stays switched off until {@link #turn}. Two promotions
 * with the same list of products switch each other off, so one promotion with many codes is the way.
 */
public final class SellerActions {
    private final Calls calls;

    SellerActions(Calls calls) {
        this.calls = calls;
    }

    /**
     * {@code /v1/seller-actions/create/voucher}.
     *
     * @return the id of the promotion
     */
    public long createVoucher(VoucherDraft draft) throws OzonException {
        return calls.call(OzonMethod.ACTION_CREATE_VOUCHER, draft.body(), fields -> {
            fields.neededText("action_id");
            return fields.whole("action_id");
        });
    }

    /**
     * {@code /v1/seller-actions/list}: promotions with promo codes.
     *
     * @param actionIds only these, 100 at most; empty for all
     * @param offset promotions to skip: the cursor of the page before, 0 for the first
     */
    public Page<SellerAction> vouchers(List<Long> actionIds, int offset) throws OzonException {
        OzonLimits.atMost(OzonLimits.ACTION_PAGE, actionIds.size(), "Promotions");
        var body = Calls.body().put("limit", OzonLimits.ACTION_PAGE).put("offset", offset);
        body.putArray("action_type").add("VOUCHER_DISCOUNT");
        Requests.ids(body, "action_ids", actionIds);
        return calls.call(OzonMethod.ACTION_LIST, body, fields -> byOffset(fields, offset));
    }

    /** {@code /v1/seller-actions/change-activity}: on or off. */
    public void turn(long actionId, boolean on) throws OzonException {
        calls.command(OzonMethod.ACTION_CHANGE_ACTIVITY, of(actionId).put("is_turn_on", on));
    }

    /** {@code /v1/seller-actions/archive}. */
    public void archive(long actionId) throws OzonException {
        calls.command(OzonMethod.ACTION_ARCHIVE, of(actionId));
    }

    /**
     * {@code /v1/seller-actions/products/add}.
     *
     * @param skus 1 to 100
     * @throws IllegalArgumentException if there are none or too many
     */
    public void addProducts(long actionId, List<Long> skus) throws OzonException {
        requireSkus(skus);
        var body = of(actionId);
        var products = body.putArray("products");
        skus.forEach(sku -> products.addObject().put("sku", sku).put("currency", "RUB"));
        calls.command(OzonMethod.ACTION_PRODUCTS_ADD, body);
    }

    /**
     * {@code /v1/seller-actions/products/delete}.
     *
     * @param skus 1 to 100
     * @throws IllegalArgumentException if there are none or too many
     */
    public void removeProducts(long actionId, List<Long> skus) throws OzonException {
        requireSkus(skus);
        var body = of(actionId);
        Requests.ids(body, "skus", skus);
        calls.command(OzonMethod.ACTION_PRODUCTS_DELETE, body);
    }

    /**
     * {@code /v1/seller-actions/products/list}.
     *
     * @param cursor of the page before; empty for the first
     */
    public Page<ActionProduct> products(long actionId, String cursor) throws OzonException {
        var body = of(actionId).put("limit", OzonLimits.ACTION_PAGE);
        if (!cursor.isEmpty()) {
            body.put("cursor", Long.parseLong(cursor));
        }
        return calls.call(
                OzonMethod.ACTION_PRODUCTS_LIST,
                body,
                fields -> Pages.byCursor(fields, "products", ActionProduct::read));
    }

    /**
     * The promo codes of a promotion: {@code /v1/seller-actions/voucher/get} answers the link of a CSV file, which is
     * fetched and read. The key goes along to Ozon's own address only.
     *
     * @throws OzonException of the reason {@link OzonFailure.Trouble#UNREADABLE_ANSWER} if there is no file yet, or no
     *     code can be found in it
     */
    public List<String> codes(long actionId) throws OzonException {
        var method = OzonMethod.ACTION_VOUCHER_GET;
        var link = calls.call(method, of(actionId), fields -> fields.neededText("file"));
        var codes = VoucherSheet.codes(calls.fetchLinked(method, link));
        if (codes.isEmpty()) {
            throw Exchange.trouble(method, OzonFailure.Trouble.UNREADABLE_ANSWER, "no promo code in the file");
        }
        return codes;
    }

    private static ObjectNode of(long actionId) {
        return Calls.body().put("action_id", actionId);
    }

    private static void requireSkus(List<Long> skus) {
        OzonLimits.atMost(OzonLimits.ACTION_PAGE, skus.size(), "Products");
        if (skus.isEmpty()) {
            throw new IllegalArgumentException("A promotion is changed by one product at least");
        }
    }

    private static Page<SellerAction> byOffset(Fields fields, int before) {
        var page = Pages.page(fields, "actions", SellerAction::read, "", false);
        int next = before + page.items().size() + page.unreadable().size();
        boolean hasNext = next > before && next < fields.whole("total");
        return new Page<>(page.items(), Integer.toString(next), hasNext, page.unreadable());
    }
}
