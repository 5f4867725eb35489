package dovod.platform.backup;

import dovod.lib.postgres.Backup;
import dovod.lib.postgres.EmbeddedPostgres;
import dovod.lib.postgres.Options;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A zip: the database's own archive first, then every file. Files are named by what is in them and never change, so
 * those copied after the database hold all that it speaks of.
 *
 * @param data the desk's folder
 */
record DeskArchive(Path data) {

    private static final String DATABASE = "postgres.tar.gz";
    private static final String FILES = "files";

    /** Restored data says so, until the desk has drawn its conclusions: {@link Restoration}. */
    static final String MARK = "restored";

    /** @param files how many beside the database */
    record Contents(Backup database, long files) {}

    /** Writes the archive; it is under its name only when it is whole. */
    Contents write(Path target) throws IOException {
        if (!Files.isDirectory(database())) {
            throw new Unusable(
                    "There is no embedded database in " + data + ". A desk on an external PostgreSQL is backed"
                            + " up with the tools of that server; its files are in " + data.resolve(FILES) + ".");
        }
        var partial = target.resolveSibling(target.getFileName() + ".partial");
        try {
            Files.deleteIfExists(partial);
            Files.createFile(
                    partial, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            var contents = fill(partial);
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return contents;
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private Contents fill(Path partial) throws IOException {
        try (var channel = FileChannel.open(partial, StandardOpenOption.WRITE);
                var zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)))) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            zip.putNextEntry(new ZipEntry(DATABASE));
            var backup = EmbeddedPostgres.backup(Options.in(database()), zip);
            zip.closeEntry();
            var files = addFiles(zip);
            zip.finish();
            zip.flush();
            channel.force(true);
            return new Contents(backup, files);
        }
    }

    private long addFiles(ZipOutputStream zip) throws IOException {
        var count = 0L;
        for (var file : files()) {
            try (var content = Files.newInputStream(file)) {
                zip.putNextEntry(new ZipEntry(data.relativize(file).toString()));
                content.transferTo(zip);
                zip.closeEntry();
                count++;
            } catch (NoSuchFileException swept) {
                // Nobody spoke of it any more, or it would not have been swept.
            }
        }
        return count;
    }

    private List<Path> files() throws IOException {
        var root = data.resolve(FILES);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var below = Files.walk(root)) {
            return below.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Brings everything back; a folder that has a database or files is refused, one with keys is welcome. */
    Contents restore(Path archive) throws IOException {
        for (var taken : List.of(database(), data.resolve(FILES))) {
            if (Files.exists(taken)) {
                throw new Unusable("There is a desk in " + data + " already (" + taken.getFileName()
                        + "). Restore into another folder: set DOVOD_DATA.");
            }
        }
        Files.createDirectories(data);
        try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
            var first = zip.getNextEntry();
            if (first == null || !first.getName().equals(DATABASE)) {
                throw new Unusable(archive + " is not a backup of a desk, or it is damaged.");
            }
            var backup = EmbeddedPostgres.restore(zip, database());
            zip.transferTo(OutputStream.nullOutputStream());
            var files = restoreFiles(zip);
            Files.writeString(data.resolve(MARK), backup.taken() + "\n");
            return new Contents(backup, files);
        }
    }

    private long restoreFiles(ZipInputStream zip) throws IOException {
        var count = 0L;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            restoreFile(entry.getName(), zip);
            count++;
        }
        return count;
    }

    private void restoreFile(String name, InputStream content) throws IOException {
        var root = data.resolve(FILES);
        var file = data.resolve(name).normalize();
        if (!file.startsWith(root)) {
            throw new Unusable("The backup has a file outside of its place: " + name);
        }
        Files.createDirectories(parent(file));
        Files.copy(content, file);
    }

    private static Path parent(Path file) {
        return Optional.ofNullable(file.getParent()).orElseThrow();
    }

    private Path database() {
        return data.resolve("postgres");
    }
}
