package dovod.helpcenter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Addresses that cannot be guessed. */
final class Secrets {

    /** Without letters and digits that look alike on paper. */
    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";

    private static final int CODE = 12;
    private static final int BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** Short enough to be typed from paper: 59 bits. */
    static String code() {
        return RANDOM.ints(CODE, 0, LETTERS.length())
                .collect(StringBuilder::new, (code, at) -> code.append(LETTERS.charAt(at)), StringBuilder::append)
                .toString();
    }

    /** 160 bits, for private links and uploads. */
    static String token() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
