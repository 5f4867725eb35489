package dovod.lib.postgres;

import dovod.lib.postgres.PostgresFault.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The claim of one living program on a data folder. The kernel drops it when the program dies in
 * whatever way; a database left behind does not hold it, because locks are not inherited.
 */
final class FolderLock implements AutoCloseable {
    // A second channel on the same file would, when closed, drop the lock of the first: POSIX locks
    // belong to the process. So this process asks itself before it touches the file.
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path root;
    private final FileChannel channel;

    private FolderLock(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    static FolderLock take(DataFolder folder) {
        if (!OURS.add(folder.root())) {
            throw inUse(folder, "this very process");
        }
        try {
            return new FolderLock(folder.root(), lock(folder));
        } catch (IOException problem) {
            OURS.remove(folder.root());
            throw Complaint.of("Locking the data folder " + folder.root(), problem);
        } catch (PostgresFault refused) {
            OURS.remove(folder.root());
            throw refused;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException problem) {
            throw Complaint.of("Unlocking the data folder " + root, problem);
        } finally {
            OURS.remove(root);
        }
    }

    private static FileChannel lock(DataFolder folder) throws IOException {
        var channel = FileChannel.open(
                folder.lock(),
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            if (channel.tryLock() == null) {
                throw inUse(folder, "process " + folder.read(folder.lock()).orElse("(unknown)"));
            }
            sign(channel);
            return channel;
        } catch (IOException | PostgresFault problem) {
            channel.close();
            throw problem;
        }
    }

    private static void sign(FileChannel channel) throws IOException {
        channel.truncate(0);
        var pid = Long.toString(ProcessHandle.current().pid()) + "\n";
        channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)), 0);
    }

    private static PostgresFault inUse(DataFolder folder, String holder) {
        return new PostgresFault(
                Kind.IN_USE,
                "The data folder %s is already in use by %s. Stop that one first, or give another folder."
                        .formatted(folder.root(), holder));
    }
}
