package dovod.kernel;

/** One customer of this installation: a seller, or a marketplace's own desk. Positive. */
public record TenantId(long value) {

    public TenantId {
        if (value <= 0) {
            throw new IllegalArgumentException("a tenant's id is positive, not " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
