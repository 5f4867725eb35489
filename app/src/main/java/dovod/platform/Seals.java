package dovod.platform;

import com.google.crypto.tink.Aead;
import dovod.kernel.TenantId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals secrets that must be stored: marketplace keys, webhook secrets. Each value has a key of its own
 * (AES-256-GCM), wrapped by the key of {@link SealKeys}. Tenant and purpose are part of the seal: bytes moved to
 * another tenant, column or row do not open.
 *
 * <p>Layout: version 1, four bytes that name the wrapping key, Tink's envelope.
 */
@Component
public class Seals {

    private static final byte VERSION = 1;
    private static final int HEADER = 5;

    private final SealKeys keys;

    @SuppressWarnings("UnusedMethod") // called by Spring
    Seals(@Value("${dovod.key:}") String setting, @Value("${dovod.data:./data}") String data) {
        this.keys = SealKeys.find(setting, Path.of(data));
    }

    /**
     * @param purpose what the secret is and where it stands, such as {@code channels.connection:<id>:api_key};
     *     the same words open it
     */
    public byte[] seal(TenantId tenant, String purpose, byte[] plain) {
        try {
            var envelope = keys.first().encrypt(plain, bound(tenant, purpose));
            return ByteBuffer.allocate(HEADER + envelope.length)
                    .put(VERSION)
                    .putInt(keys.firstName())
                    .put(envelope)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-256-GCM does not work here", impossible);
        }
    }

    /**
     * @throws SealBroken when the key that sealed it is not here, or the bytes are damaged or were sealed for
     *     another tenant or purpose
     */
    public byte[] open(TenantId tenant, String purpose, byte[] sealed) {
        if (sealed.length <= HEADER || sealed[0] != VERSION) {
            throw damaged(tenant, purpose);
        }
        try {
            return key(tenant, purpose, sealed)
                    .decrypt(Arrays.copyOfRange(sealed, HEADER, sealed.length), bound(tenant, purpose));
        } catch (GeneralSecurityException broken) {
            throw damaged(tenant, purpose);
        }
    }

    private Aead key(TenantId tenant, String purpose, byte[] sealed) {
        var name = ByteBuffer.wrap(sealed, 1, Integer.BYTES).getInt();
        var key = keys.named(name);
        if (key == null) {
            throw new SealBroken("the secret %s of tenant %s was sealed with key %s, which is not in %s: put that key"
                            .formatted(purpose, tenant, HexFormat.of().toHexDigits(name), keys.place())
                    + " back, or enter the secret again");
        }
        return key;
    }

    private static byte[] bound(TenantId tenant, String purpose) {
        return ("dovod:" + tenant + ":" + purpose).getBytes(StandardCharsets.UTF_8);
    }

    private static SealBroken damaged(TenantId tenant, String purpose) {
        return new SealBroken("the secret %s of tenant %s is damaged or belongs elsewhere: enter it again"
                .formatted(purpose, tenant));
    }
}
