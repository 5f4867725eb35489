package dovod.cast;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The app for codes on somebody's phone, written apart from the desk's own, and the paper with their recovery codes. */
public final class Authenticator {

    private static final Pattern SECRET = Pattern.compile("otpauth://totp/[^?]+\\?secret=([A-Z2-7]{32})&");
    private static final Pattern OFFER = Pattern.compile("name=\"offer\" value=\"([^\"]+)\"");
    private static final Pattern RECOVERY = Pattern.compile("<code>([a-z2-7]{4}(?:-[a-z2-7]{4}){3})</code>");

    private final byte[] secret;
    private final String offer;
    private List<String> recoveryCodes = List.of();

    private Authenticator(byte[] secret, String offer) {
        this.secret = secret;
        this.offer = offer;
    }

    /** Scans the picture on this page. */
    public static Authenticator scan(String page) {
        return new Authenticator(bytes(first(SECRET, page.replace("&amp;", "&"))), first(OFFER, page));
    }

    /** Of somebody who is signed in, from beginning to end. */
    public static Authenticator setUp(Visitor visitor, Clock clock) {
        visitor.get("/me/factor");
        var phone = scan(visitor.post("/me/factor/offer", Map.of("password", Cast.PASSWORD))
                .body());
        phone.keep(visitor.post("/me/factor", Map.of("offer", phone.offer(), "code", phone.code(clock.instant())))
                .body());
        visitor.get("/me/factor");
        return phone;
    }

    /** Writes down the recovery codes of this page. */
    public void keep(String page) {
        recoveryCodes =
                RECOVERY.matcher(page).results().map(code -> code.group(1)).toList();
    }

    public List<String> recoveryCodes() {
        return recoveryCodes;
    }

    /** What the page wants back together with the first code. */
    public String offer() {
        return offer;
    }

    public String code(Instant at) {
        var step = Duration.between(Instant.EPOCH, at).dividedBy(Duration.ofSeconds(30));
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var sum = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            var from = sum[19] & 15;
            var number = new BigInteger(1, Arrays.copyOfRange(sum, from, from + 4)).clearBit(31);
            return "%06d".formatted(number.mod(BigInteger.TEN.pow(6)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The alphabet of base 32 is that of numbers to the base 32, shifted. */
    private static byte[] bytes(String base32) {
        var digits = base32.chars()
                .map(sign -> Character.forDigit(sign >= 'A' ? sign - 'A' : sign - '2' + 26, 32))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var number = new BigInteger(digits, 32).toByteArray();
        var bytes = new byte[20];
        var taken = Math.min(20, number.length);
        System.arraycopy(number, number.length - taken, bytes, 20 - taken, taken);
        return bytes;
    }

    private static String first(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("nothing to scan on this page");
        }
        return found.group(1);
    }
}
