package dovod.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A secret that proves who somebody is: 256 random bits in hexadecimal. Told once; only its digest is stored. So
 * much randomness needs no slow hash.
 */
public record Token(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Token fresh(String prefix) {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Token(prefix + HexFormat.of().formatHex(bytes));
    }

    byte[] digest() {
        return sha256(text);
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Never the secret: this ends in logs. */
    @Override
    public String toString() {
        return "Token";
    }
}
