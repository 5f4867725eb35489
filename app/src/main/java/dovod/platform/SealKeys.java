package dovod.platform;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keys that wrap, kept outside the database: 32 bytes each in base64, the first one seals, all of them open.
 * They come from the setting {@code dovod.key} (DOVOD_KEY), or from {@code <data>/keys/seal}, which is made at the
 * first start and is readable by its owner alone.
 *
 * @param place where they came from, for messages
 */
record SealKeys(String place, List<SealKey> keys) {

    static SealKeys find(String setting, Path data) {
        if (!setting.isBlank()) {
            return read("DOVOD_KEY", setting);
        }
        var file = data.resolve("keys").resolve("seal").toAbsolutePath().normalize();
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return read(file.toString(), Files.readString(file));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot use the sealing key " + file, broken);
        }
    }

    Aead first() {
        return keys.getFirst().wrapping();
    }

    int firstName() {
        return keys.getFirst().name();
    }

    @Nullable Aead named(int name) {
        return keys.stream()
                .filter(key -> key.name() == name)
                .map(SealKey::wrapping)
                .findFirst()
                .orElse(null);
    }

    private static SealKeys read(String place, String text) {
        var keys = Arrays.stream(text.strip().split("[\\s,]+"))
                .map(word -> SealKey.read(place, word))
                .toList();
        return new SealKeys(place, keys);
    }

    private static void make(Path file) throws IOException {
        Files.createDirectories(file.getParent(), only("rwx------"));
        var fresh = Files.createTempFile(file.getParent(), "seal", ".new", only("rw-------"));
        var key = new byte[SealKey.SIZE];
        new SecureRandom().nextBytes(key);
        Files.writeString(fresh, Base64.getEncoder().encodeToString(key) + "\n");
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<Set<PosixFilePermission>> only(String owner) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(owner));
    }
}
