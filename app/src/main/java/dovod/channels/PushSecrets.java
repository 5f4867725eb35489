package dovod.channels;

import dovod.channels.spi.Line;
import dovod.kernel.NotFound;
import dovod.kernel.TenantId;
import dovod.platform.Seals;
import dovod.platform.Tenancy;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The secret in the path of a connection's push address: pushes carry no signature, so whoever knows the path is
 * believed. Stored as a digest to find it by, and sealed to show it again.
 */
@Component
public class PushSecrets {

    private static final int BYTES = 24;

    private final SecureRandom random = new SecureRandom();
    private final Tenancy tenancy;
    private final JdbcDirectory directory;
    private final Seals seals;

    PushSecrets(Tenancy tenancy, JdbcDirectory directory, Seals seals) {
        this.tenancy = tenancy;
        this.directory = directory;
        this.seals = seals;
    }

    /** The path of a connection's own push address, with its secret: {@code /push/<channel>/<secret>}. */
    public String path(Line line) {
        var sealed = tenancy.read(line.tenant(), () -> directory.sealedSecret(line.tenant(), line.connection()))
                .orElseThrow(NotFound::new);
        var secret = seals.open(line.tenant(), purpose(line.connection()), sealed);
        return "/push/" + line.channel() + "/" + new String(secret, StandardCharsets.US_ASCII);
    }

    void make(TenantId tenant, UUID connection) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var secret = HexFormat.of().formatHex(bytes);
        var sealed = seals.seal(tenant, purpose(connection), secret.getBytes(StandardCharsets.US_ASCII));
        directory.addHook(tenant, connection, digest(secret), sealed);
    }

    static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }

    private static String purpose(UUID connection) {
        return "channels.hook:" + connection + ":secret";
    }
}
