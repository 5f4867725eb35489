package dovod.people;

import java.security.SecureRandom;

/** What an authenticator app and the desk both know of one person: 160 random bits. */
record FactorSecret(byte[] bytes) {

    static final int LENGTH = 20;

    private static final SecureRandom RANDOM = new SecureRandom();

    static FactorSecret fresh() {
        var bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        return new FactorSecret(bytes);
    }

    String text() {
        return Base32.write(bytes);
    }

    /** Never the secret: this ends in logs. */
    @Override
    public String toString() {
        return "FactorSecret";
    }
}
