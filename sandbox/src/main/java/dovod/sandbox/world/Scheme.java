package dovod.sandbox.world;

/** Whose warehouse ships an order: the marketplace's (FBO) or the seller's (FBS). */
public enum Scheme {
    FBO,
    FBS;

    /** As returns spell it. */
    public String mixedCase() {
        return this == FBO ? "Fbo" : "Fbs";
    }
}
