package dovod.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * An entry in its place in the chain.
 *
 * @param previous the hash of the row before; empty for the first
 * @param hash SHA-256 over the previous hash and every field, each with its length before it
 */
record AuditLink(long seq, AuditEntry entry, byte[] previous, byte[] hash) {

    static final byte[] NOTHING = {};

    static AuditLink after(long seq, byte[] previous, AuditEntry entry) {
        return new AuditLink(seq + 1, entry, previous, hash(seq + 1, previous, entry));
    }

    boolean follows(long lastSeq, byte[] lastHash) {
        return seq == lastSeq + 1
                && MessageDigest.isEqual(previous, lastHash)
                && MessageDigest.isEqual(hash, hash(seq, previous, entry));
    }

    private static byte[] hash(long seq, byte[] previous, AuditEntry entry) {
        var digest = sha256();
        add(digest, previous);
        add(digest, number(entry.tenant().value()));
        add(digest, number(seq));
        add(digest, number(ChronoUnit.MICROS.between(Instant.EPOCH, entry.at())));
        add(digest, text(entry.person() == null ? null : entry.person().toString()));
        add(digest, text(entry.name()));
        add(digest, text(entry.address()));
        add(digest, text(entry.action()));
        add(digest, text(entry.object()));
        entry.detail().forEach((key, value) -> {
            add(digest, text(key));
            add(digest, text(value));
        });
        return digest.digest();
    }

    private static void add(MessageDigest digest, byte @Nullable [] field) {
        digest.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(field == null ? -1 : field.length)
                .flip());
        if (field != null) {
            digest.update(field);
        }
    }

    private static byte @Nullable [] text(@Nullable String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] number(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
