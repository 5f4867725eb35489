package dovod.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A secret for somebody's authenticator app. Counts for nothing until a code from the app has come back.
 *
 * @param account whose it is, as the app will call it
 * @param secret in base 32
 * @param sealed the same for the form to bring back; good for a quarter of an hour
 */
public record FactorOffer(String account, String secret, String sealed) {

    /** To be typed by hand. */
    public String grouped() {
        return Base32.grouped(secret, " ");
    }

    /** As apps understand it. */
    public String url() {
        return "otpauth://totp/Dovod:%s?secret=%s&issuer=Dovod&algorithm=SHA1&digits=6&period=30"
                .formatted(URLEncoder.encode(account, StandardCharsets.UTF_8).replace("+", "%20"), secret);
    }

    public QrCode qr() {
        return QrCode.of(url());
    }

    /** The secret is not for logs. */
    @Override
    public String toString() {
        return "FactorOffer";
    }
}
