package dovod.lib.ozon;

/** Methods of the cabinet itself: good to try a key with. */
public final class Cabinet {
    private final Calls calls;

    Cabinet(Calls calls) {
        this.calls = calls;
    }

    /** {@code /v1/roles}. */
    public KeyRoles roles() throws OzonException {
        return calls.call(OzonMethod.ROLES, Calls.body(), KeyRoles::read);
    }

    /** {@code /v1/seller/info}. */
    public SellerInfo info() throws OzonException {
        return calls.call(OzonMethod.SELLER_INFO, Calls.body(), SellerInfo::read);
    }
}
