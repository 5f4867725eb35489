package dovod.lib.postgres;

import dovod.lib.postgres.PostgresFault.Kind;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks the bundle into a folder beside its place, tries it, and renames it into place. */
record Unpacking(String bundle, PostgresHome home) {
    private static final Object ONE_AT_A_TIME = new Object();

    void unpack() {
        try {
            Files.createDirectories(
                    cache(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
            synchronized (ONE_AT_A_TIME) {
                underLock();
            }
        } catch (IOException problem) {
            throw Complaint.of("Unpacking PostgreSQL into " + home.root(), problem);
        }
    }

    private void underLock() throws IOException {
        try (var channel =
                        FileChannel.open(cache().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (lock.isValid() && !Files.isDirectory(home.root())) {
                intoPlace();
            }
        }
    }

    private void intoPlace() throws IOException {
        var unfinished = home.root().resolveSibling(home.root().getFileName() + ".new");
        try {
            Trees.remove(unfinished);
            extract(unfinished);
            tryOut(new PostgresHome(unfinished));
            Files.move(unfinished, home.root(), StandardCopyOption.ATOMIC_MOVE);
            DataFolder.sync(cache());
        } finally {
            Trees.remove(unfinished);
        }
    }

    private void extract(Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(open())))) {
            Files.createDirectory(target);
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(entry, tar, Trees.inside(target, entry.getName()));
            }
        }
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
        } else if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(Optional.ofNullable(path.getParent()).orElseThrow());
            Files.copy(content, path);
            Trees.permit(path, (entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--");
            DataFolder.sync(path);
            return;
        }
        if (entry.isDirectory()) {
            Trees.permit(path, "rwxr-xr-x");
        }
    }

    private InputStream open() {
        var in = PostgresHome.class.getResourceAsStream("/" + bundle);
        if (in == null) {
            throw new PostgresFault(
                    Kind.UNSUPPORTED_PLATFORM,
                    "The PostgreSQL binaries for this machine (%s) were left out of this program. Use an external PostgreSQL."
                            .formatted(bundle));
        }
        return in;
    }

    private static void tryOut(PostgresHome unpacked) {
        Command.of(unpacked.root(), unpacked.program("postgres").toString(), "--version")
                .mustSucceed("Trying the PostgreSQL binaries in " + unpacked.root());
    }

    private Path cache() {
        return Optional.ofNullable(home.root().getParent()).orElseThrow();
    }
}
