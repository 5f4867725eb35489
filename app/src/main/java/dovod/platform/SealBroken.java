package dovod.platform;

/** A sealed secret that cannot be opened here. The message says why and what to do; it holds no secret. */
public final class SealBroken extends RuntimeException {

    SealBroken(String message) {
        super(message);
    }
}
