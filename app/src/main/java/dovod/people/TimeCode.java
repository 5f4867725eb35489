package dovod.people;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The six digits that an authenticator app shows for half a minute: RFC 6238 with HMAC-SHA-1, as every app knows it. */
final class TimeCode {

    private static final long STEP_SECONDS = 30;
    private static final int DRIFT = 1;
    private static final int SIX_DIGITS = 1_000_000;

    private TimeCode() {}

    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), STEP_SECONDS);
    }

    static String at(byte[] secret, long step) {
        var mac = mac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        var offset = mac[mac.length - 1] & 0xf;
        var number = ByteBuffer.wrap(mac).getInt(offset) & Integer.MAX_VALUE;
        return String.valueOf(SIX_DIGITS + number % SIX_DIGITS).substring(1);
    }

    /**
     * The step this code is of: today's, or one beside it, since clocks of phones go wrong. Takes the same time
     * whichever it is.
     *
     * @param used the last step that was good for something: it is good no more, nor is any before
     */
    static OptionalLong match(byte[] secret, String typed, Instant now, long used) {
        var found = OptionalLong.empty();
        for (var step = step(now) - DRIFT; step <= step(now) + DRIFT; step++) {
            if (same(at(secret, step), typed) && step > used) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    private static boolean same(String code, String typed) {
        return MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] mac(byte[] secret, byte[] text) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HMAC-SHA-1 does not work here", impossible);
        }
    }
}
