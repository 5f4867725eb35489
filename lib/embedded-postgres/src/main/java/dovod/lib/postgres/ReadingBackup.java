package dovod.lib.postgres;

import dovod.lib.postgres.PostgresFault.Kind;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;

/** Reads a backup archive to its end, checks it against its manifest, and puts its files somewhere. */
record ReadingBackup(String name, ReadingBackup.Source source) {
    /** Where the archive comes from. */
    interface Source {
        InputStream open() throws IOException;
    }

    static ReadingBackup of(Path archive) {
        return new ReadingBackup(archive.toString(), () -> Files.newInputStream(archive));
    }

    static ReadingBackup of(InputStream archive) {
        return new ReadingBackup("the archive", () -> CloseShieldInputStream.wrap(archive));
    }

    /** Where the contents go. */
    private interface Target {
        void folder(String path) throws IOException;

        OutputStream file(String path) throws IOException;
    }

    /** Reads without keeping anything. */
    private record Nowhere() implements Target {
        @Override
        public void folder(String path) {
            // Folders have no content to check.
        }

        @Override
        public OutputStream file(String path) {
            return OutputStream.nullOutputStream();
        }
    }

    /** Unpacks below a folder, for the owner's eyes only. */
    private record Unpacked(Path root) implements Target {
        @Override
        public void folder(String path) throws IOException {
            var folder = Trees.inside(root, path);
            Files.createDirectories(folder);
            Trees.permit(folder, "rwx------");
        }

        @Override
        public OutputStream file(String path) throws IOException {
            var file = Trees.inside(root, path);
            var out = Files.newOutputStream(file);
            Trees.permit(file, "rw-------");
            return out;
        }
    }

    Backup verify() {
        return read(new Nowhere()).summary();
    }

    /** Unpacks into the folder; the data is in place only when all of it proved right. */
    Backup restore(DataFolder folder) {
        var lock = FolderLock.take(folder);
        try {
            if (folder.hasData()) {
                throw new PostgresFault(
                        Kind.NOT_OURS,
                        "There is a database in %s already. Restore into an empty folder.".formatted(folder.root()));
            }
            var manifest = unpack(folder.unfinished());
            folder.adoptUnfinished();
            return manifest.summary();
        } catch (IOException problem) {
            throw Complaint.of("Restoring into " + folder.root(), problem);
        } finally {
            lock.close();
        }
    }

    private Manifest unpack(Path unfinished) throws IOException {
        Trees.remove(unfinished);
        try {
            var target = new Unpacked(unfinished);
            target.folder("");
            var manifest = read(target);
            refuseOtherVersion(manifest);
            Trees.sync(unfinished);
            return manifest;
        } catch (IOException | RuntimeException refused) {
            Trees.remove(unfinished);
            throw refused;
        }
    }

    private Manifest read(Target target) {
        try (var in = new GZIPInputStream(new BufferedInputStream(source.open()), 1 << 16);
                var tar = new TarArchiveInputStream(in, StandardCharsets.UTF_8.name())) {
            var sums = new TreeMap<String, Manifest.Sum>();
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.getName().equals(Manifest.ENTRY)) {
                    return checked(tar, in, sums);
                }
                place(entry, tar, target, sums);
            }
            throw Manifest.damaged("it ends without a list of contents");
        } catch (IOException problem) {
            throw readingFailed(problem);
        }
    }

    private static Manifest checked(TarArchiveInputStream tar, InputStream in, Map<String, Manifest.Sum> sums)
            throws IOException {
        var manifest = Manifest.parse(new String(tar.readAllBytes(), StandardCharsets.UTF_8));
        manifest.refuseUnless(sums);
        if (tar.getNextEntry() != null) {
            throw Manifest.damaged("something follows its list of contents");
        }
        in.transferTo(OutputStream.nullOutputStream());
        return manifest;
    }

    private static void place(TarArchiveEntry entry, InputStream content, Target target, Map<String, Manifest.Sum> sums)
            throws IOException {
        if (!entry.getName().startsWith(BackupWriter.DATA) || !(entry.isDirectory() || entry.isFile())) {
            throw Manifest.damaged("it holds " + entry.getName() + ", which does not belong there");
        }
        var path = entry.getName().substring(BackupWriter.DATA.length());
        if (entry.isDirectory()) {
            target.folder(path);
            return;
        }
        try (var out = new DigestOutputStream(target.file(path), Manifest.digest())) {
            var size = content.transferTo(out);
            var hash = HexFormat.of().formatHex(out.getMessageDigest().digest());
            if (sums.put(path, new Manifest.Sum(size, hash)) != null) {
                throw Manifest.damaged("it holds " + path + " twice");
            }
        }
    }

    private static void refuseOtherVersion(Manifest manifest) {
        if (!manifest.version().split("\\.", -1)[0].equals(PostgresHome.major())) {
            throw new PostgresFault(
                    Kind.OTHER_VERSION,
                    "The backup was made by PostgreSQL %s, and this program carries PostgreSQL %s. Restore it with the release that made it."
                            .formatted(manifest.version(), PostgresHome.major()));
        }
    }

    // What a file system refuses has its own words; anything else means that the archive makes no sense.
    private PostgresFault readingFailed(IOException problem) {
        var fault = Complaint.of("Reading the backup " + name, problem);
        return problem instanceof FileSystemException || fault.kind() == Kind.DISK_FULL
                ? fault
                : Manifest.damaged("%s cannot be read to its end (%s)".formatted(name, problem.getMessage()));
    }
}
