package dovod.platform.files;

import dovod.kernel.TenantId;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Contents under their SHA-256: {@code <tenant>/<first two digits>/<digest>}. Written beside, forced to the disk, then
 * named: a name stands for whole content, or does not exist.
 */
final class BlobStore {

    private static final HexFormat HEX = HexFormat.of();

    private final Path root;

    BlobStore(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    Path root() {
        return root;
    }

    static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Content put again counts as new: the sweeper takes only what is old. */
    void put(TenantId tenant, byte[] digest, byte[] content, Instant now) throws IOException {
        var place = place(tenant, digest);
        if (!Files.exists(place)) {
            write(folder(tenant, prefix(digest)), place, content);
        }
        Files.setLastModifiedTime(place, FileTime.from(now));
    }

    /** The same for content that lies in a file of this machine, however large. The file stays. */
    void put(TenantId tenant, byte[] digest, Path content, Instant now) throws IOException {
        var place = place(tenant, digest);
        if (!Files.exists(place)) {
            copy(folder(tenant, prefix(digest)), place, content);
        }
        Files.setLastModifiedTime(place, FileTime.from(now));
    }

    static byte[] digest(Path content) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(content), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return in.getMessageDigest().digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Optional<Path> find(TenantId tenant, byte[] digest) {
        var place = place(tenant, digest);
        return Files.isRegularFile(place) ? Optional.of(place) : Optional.empty();
    }

    byte[] read(TenantId tenant, byte[] digest) throws IOException {
        return Files.readAllBytes(place(tenant, digest));
    }

    /** Digests of contents that were last put before this moment, a page at a time by their first two digits. */
    List<byte[]> old(TenantId tenant, int page, Instant before) throws IOException {
        var folder = folder(tenant, HEX.toHexDigits((byte) page));
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> isOld(file, before))
                    .map(file -> HEX.parseHex(file.getFileName().toString()))
                    .toList();
        }
    }

    void delete(TenantId tenant, byte[] digest) throws IOException {
        Files.deleteIfExists(place(tenant, digest));
    }

    private static boolean isOld(Path file, Instant before) {
        try {
            return file.getFileName().toString().length() == 64
                    && Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (IOException gone) {
            return false;
        }
    }

    private static void write(Path folder, Path place, byte[] content) throws IOException {
        Files.createDirectories(folder);
        var beside = Files.createTempFile(folder, "new", ".part");
        try {
            try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                var buffer = ByteBuffer.wrap(content);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
            force(folder);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void copy(Path folder, Path place, Path content) throws IOException {
        Files.createDirectories(folder);
        var beside = Files.createTempFile(folder, "new", ".part");
        try {
            try (var from = FileChannel.open(content, StandardOpenOption.READ);
                    var to = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                for (long at = 0; at < from.size(); ) {
                    at += from.transferTo(at, from.size() - at, to);
                }
                to.force(true);
            }
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
            force(folder);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** The new name is on the disk, too. */
    private static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Path place(TenantId tenant, byte[] digest) {
        return folder(tenant, prefix(digest)).resolve(HEX.formatHex(digest));
    }

    private static String prefix(byte[] digest) {
        return HEX.toHexDigits(digest[0]);
    }

    private Path folder(TenantId tenant, String prefix) {
        return root.resolve(tenant.toString()).resolve(prefix);
    }
}
