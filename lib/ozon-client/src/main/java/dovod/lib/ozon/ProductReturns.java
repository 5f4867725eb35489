package dovod.lib.ozon;

/** The method of returns. */
public final class ProductReturns {
    private final Calls calls;

    ProductReturns(Calls calls) {
        this.calls = calls;
    }

    /** {@code /v1/returns/list}. The cursor is the id of the last return of the page. */
    public Page<ProductReturn> list(ReturnQuery query) throws OzonException {
        return calls.call(OzonMethod.RETURNS, query.body(), ProductReturns::page);
    }

    private static Page<ProductReturn> page(Fields fields) {
        boolean hasNext = fields.flag("has_next");
        var page = Pages.page(fields, "returns", ProductReturn::read, "", hasNext);
        return page.items().isEmpty()
                ? page
                : new Page<>(page.items(), Long.toString(page.items().getLast().id()), hasNext, page.unreadable());
    }
}
