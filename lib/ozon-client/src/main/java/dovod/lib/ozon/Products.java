package dovod.lib.ozon;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Methods of products. */
public final class Products {
    private final Calls calls;

    Products(Calls calls) {
        this.calls = calls;
    }

    /**
     * {@code /v3/product/list}: all products, archived ones too, 1000 a page.
     *
     * @param lastId cursor of the page before; empty for the first
     */
    public Page<ProductEntry> list(String lastId) throws OzonException {
        var body = Calls.body().put("last_id", lastId).put("limit", OzonLimits.PRODUCT_PAGE);
        body.putObject("filter").put("visibility", "ALL");
        return calls.call(OzonMethod.PRODUCT_LIST, body, fields -> byLastId(fields.inner("result"), lastId));
    }

    /**
     * {@code /v3/product/info/list} by Ozon's ids. Products that are not the seller's are missing in the answer.
     *
     * @param skus at most 1000; none gives none, without a call
     */
    public List<ProductCard> bySku(List<Long> skus) throws OzonException {
        OzonLimits.atMost(OzonLimits.PRODUCT_PAGE, skus.size(), "Products");
        var body = Calls.body();
        Requests.ids(body, "sku", skus);
        return cards(body);
    }

    /**
     * {@code /v3/product/info/list} by the seller's ids.
     *
     * @param offerIds at most 1000; none gives none, without a call
     */
    public List<ProductCard> byOfferId(List<String> offerIds) throws OzonException {
        OzonLimits.atMost(OzonLimits.PRODUCT_PAGE, offerIds.size(), "Products");
        var body = Calls.body();
        Requests.put(body, "offer_id", offerIds, ArrayNode::add);
        return cards(body);
    }

    private List<ProductCard> cards(ObjectNode body) throws OzonException {
        return body.isEmpty()
                ? List.of()
                : calls.call(OzonMethod.PRODUCT_INFO, body, fields -> fields.list("items", ProductCard::read));
    }

    /** The cursor is given even with the last page; a page that is not full is the last one. */
    private static Page<ProductEntry> byLastId(Fields result, String before) {
        var next = result.text("last_id");
        var page = Pages.page(result, "items", ProductEntry::read, next, false);
        int read = page.items().size() + page.unreadable().size();
        boolean hasNext = read >= OzonLimits.PRODUCT_PAGE && !next.isEmpty() && !next.equals(before);
        return new Page<>(page.items(), next, hasNext, page.unreadable());
    }
}
