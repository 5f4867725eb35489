package dovod.lib.ozon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What makes a push this push: only FBO and ORDER events carry an id of their own. */
final class PushIdentity {
    private PushIdentity() {}

    /** By {@code uuid} if there is one, else by the fields named. Always by the type and the cabinet. */
    static String of(Fields fields, String... names) {
        var text = new StringBuilder(Words.plain(fields.text("message_type")));
        text.append('\n').append(fields.text("seller_id"));
        var uuid = fields.text("uuid");
        if (!uuid.isBlank()) {
            return sha256(text.append("\nuuid=").append(uuid).toString());
        }
        for (var name : names) {
            text.append('\n').append(name).append('=').append(fields.json(name));
        }
        return sha256(text.toString());
    }

    static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("Every Java has SHA-256", impossible);
        }
    }
}
