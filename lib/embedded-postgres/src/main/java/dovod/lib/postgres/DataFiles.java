package dovod.lib.postgres;

import dovod.lib.postgres.PostgresFault.Kind;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What of a data directory belongs into a backup: what PostgreSQL's own base backup takes. The rest is
 * of the running server only, or is made anew at start.
 */
final class DataFiles extends SimpleFileVisitor<Path> {
    /** Gets each folder and file; a file may be gone by the time it is opened. */
    interface Receiver {
        void folder(String path) throws IOException;

        void file(String path, Path file) throws IOException;
    }

    /** The state of the whole cluster; copied last, so that it is never older than what it speaks of. */
    static final String CONTROL = "global/pg_control";

    private static final Set<String> EMPTIED = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_subtrans",
            "pg_stat_tmp");

    private static final Pattern OF_THE_MOMENT = Pattern.compile(
            "postmaster\\.(pid|opts)|(backup_label|tablespace_map)(\\.old)?|backup_manifest|current_logfiles"
                    + "|postgresql\\.auto\\.conf\\.tmp|pg_internal\\.init.*|pgsql_tmp.*|t\\d+_\\d+.*");

    private final Path root;
    private final Receiver receiver;

    private DataFiles(Path root, Receiver receiver) {
        this.root = root;
        this.receiver = receiver;
    }

    static void visit(Path root, Receiver receiver) throws IOException {
        Files.walkFileTree(root, new DataFiles(root, receiver));
        receiver.file(CONTROL, root.resolve(CONTROL));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        if (folder.equals(root)) {
            return FileVisitResult.CONTINUE;
        }
        if (ofTheMoment(folder)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        receiver.folder(name(folder));
        return EMPTIED.contains(name(folder)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (!attributes.isRegularFile()) {
            throw new PostgresFault(
                    Kind.BACKUP_FAILED,
                    "There is a link in the data folder (%s), such as a tablespace makes; backups cannot hold it."
                            .formatted(file));
        }
        if (!ofTheMoment(file) && !name(file).equals(CONTROL)) {
            receiver.file(name(file), file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
        return unlessGone(problem);
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem) throws IOException {
        return problem == null ? FileVisitResult.CONTINUE : unlessGone(problem);
    }

    // A table dropped during the backup takes its files along; the log tells the copy of it.
    private static FileVisitResult unlessGone(IOException problem) throws IOException {
        if (problem instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw problem;
    }

    private String name(Path path) {
        return root.relativize(path).toString();
    }

    private static boolean ofTheMoment(Path path) {
        return OF_THE_MOMENT.matcher(String.valueOf(path.getFileName())).matches();
    }
}
