package dovod.lib.postgres;

import dovod.lib.postgres.PostgresFault.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Copies the data directory of a running PostgreSQL so that the copy recovers to one moment. */
record TakingBackup(DataSource database, Path data) {

    /** Writes a file that is there only when it is whole. */
    Backup take(Path target) {
        var whole = target.toAbsolutePath().normalize();
        var partial = whole.resolveSibling(whole.getFileName() + ".partial");
        try {
            Files.deleteIfExists(partial);
            Files.createFile(
                    partial, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            var backup = fill(partial);
            Files.move(partial, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            DataFolder.sync(Optional.ofNullable(whole.getParent()).orElse(whole));
            return backup;
        } catch (IOException problem) {
            throw failed(problem);
        } finally {
            discard(partial);
        }
    }

    /** Writes the archive to a stream, which stays open. */
    Backup take(OutputStream out) {
        try (var session = new BackupSession(database);
                var writer = new BackupWriter(out)) {
            session.start();
            DataFiles.visit(data, writer);
            var ending = session.stop();
            writer.text("backup_label", ending.label());
            for (var segment : ending.segments()) {
                writer.wal(segment, data.resolve("pg_wal").resolve(segment));
            }
            var manifest = new Manifest(ending.taken(), ending.version(), ending.from(), ending.to(), writer.sums());
            writer.manifest(manifest);
            return manifest.summary();
        } catch (IOException | SQLException problem) {
            throw failed(problem);
        }
    }

    private Backup fill(Path partial) throws IOException {
        try (var out = Files.newOutputStream(partial)) {
            return take(out);
        } finally {
            DataFolder.sync(partial);
        }
    }

    private static void discard(Path partial) {
        try {
            Files.deleteIfExists(partial);
        } catch (IOException problem) {
            throw failed(problem);
        }
    }

    private static PostgresFault failed(Exception problem) {
        var fault = Complaint.of("The backup", problem);
        return fault.kind() == Kind.NOT_RUNNING
                ? new PostgresFault(Kind.BACKUP_FAILED, String.valueOf(fault.getMessage()), problem)
                : fault;
    }
}
