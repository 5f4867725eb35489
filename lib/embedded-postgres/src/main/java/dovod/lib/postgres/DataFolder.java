package dovod.lib.postgres;

import dovod.lib.postgres.PostgresFault.Kind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The folder a database lives in, and where things are in it. */
record DataFolder(Path root) {
    private static final long LOG_LIMIT = 8L << 20;

    /** Finds or makes the folder; refuses one that holds something else. */
    static DataFolder at(Path path) {
        try {
            Files.createDirectories(path.toAbsolutePath().normalize());
            var folder = new DataFolder(path.toRealPath());
            folder.refuseForeign();
            folder.refuseReadOnly();
            return folder;
        } catch (IOException problem) {
            throw Complaint.of("Opening the data folder " + path, problem);
        }
    }

    /** PostgreSQL's own data directory. */
    Path data() {
        return root.resolve("data");
    }

    /** A data directory in the making; becomes {@link #data()} by one rename. */
    Path unfinished() {
        return root.resolve("data.new");
    }

    Path lock() {
        return root.resolve("lock");
    }

    Path password() {
        return root.resolve("superuser.password");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    private Path port() {
        return root.resolve("port");
    }

    boolean hasData() {
        return Files.exists(data());
    }

    /** Makes the finished data directory the current one, surviving a power cut. */
    void adoptUnfinished() {
        try {
            Files.move(unfinished(), data(), StandardCopyOption.ATOMIC_MOVE);
            sync(root);
        } catch (IOException problem) {
            throw Complaint.of("Putting the data in place in " + root, problem);
        }
    }

    int rememberedPort() {
        return read(port()).map(DataFolder::number).orElse(0);
    }

    void rememberPort(int number) {
        write(port(), Integer.toString(number));
    }

    /** Returns the file's text without its line end, if there is a file and it is not empty. */
    Optional<String> read(Path file) {
        try {
            return Optional.of(Files.readString(file).strip()).filter(text -> !text.isEmpty());
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException problem) {
            throw Complaint.of("Reading " + file, problem);
        }
    }

    /** Replaces a small file by one only its owner may read, surviving a power cut. */
    void write(Path file, String text) {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, text + "\n");
            sync(fresh);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            sync(root);
        } catch (IOException problem) {
            throw Complaint.of("Writing " + file, problem);
        }
    }

    /** Keeps the log from growing for ever: a big one becomes the previous one. */
    void turnLog() {
        try {
            if (Files.exists(log()) && Files.size(log()) > LOG_LIMIT) {
                Files.move(log(), root.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException problem) {
            throw Complaint.of("Turning the log " + log(), problem);
        }
    }

    static void sync(Path path) throws IOException {
        var option = Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE;
        try (var channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }

    private void refuseForeign() throws IOException {
        try (var entries = Files.list(root)) {
            var stranger = entries.map(entry -> String.valueOf(entry.getFileName()))
                    .filter(name ->
                            !name.matches("data(\\.new|\\.old)?|lock|port(\\.new)?|superuser\\.password(\\.new)?"
                                    + "|postgres\\.log(\\.1)?|postgres-.*"))
                    .findAny();
            if (stranger.isPresent()) {
                throw new PostgresFault(
                        Kind.NOT_OURS,
                        "The folder %s is not a database folder: it holds \"%s\". Give an empty or a new folder."
                                .formatted(root, stranger.get()));
            }
        }
    }

    private void refuseReadOnly() {
        if (!Files.isWritable(root)) {
            throw new PostgresFault(
                    Kind.NOT_PERMITTED, "This account may not write into the data folder " + root + owner());
        }
    }

    private String owner() {
        try {
            return ", which belongs to " + Files.getOwner(root).getName();
        } catch (IOException unknown) {
            return "";
        }
    }

    private static @Nullable Integer number(String text) {
        return text.matches("\\d{1,5}") ? Integer.valueOf(text) : null;
    }
}
