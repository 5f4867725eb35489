package dovod.lib.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Numbers of users and groups, as the kernel and /etc/passwd know them. */
final class Ownership {
    private Ownership() {}

    /** Returns the number of the user this program runs as. */
    static int ofThisProcess() {
        return uid(Path.of("/proc/self"));
    }

    static int uid(Path path) {
        return attribute(path, "unix:uid");
    }

    static int gid(Path path) {
        return attribute(path, "unix:gid");
    }

    /** Tells whether others than the owner may write here. */
    static boolean writableByOthers(Path path) {
        return (attribute(path, "unix:mode") & 022) != 0;
    }

    static Optional<Account> account(String name) {
        return lines(Path.of("/etc/passwd")).stream()
                .map(line -> line.split(":", -1))
                .filter(fields -> fields.length >= 4 && fields[0].equals(name))
                .<Account>map(fields -> new Account.Lowered(Integer.parseInt(fields[2]), Integer.parseInt(fields[3])))
                .findFirst();
    }

    static void give(Path path, int uid, int gid) {
        try {
            Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(path, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException problem) {
            throw Complaint.of("Handing " + path + " over to the account of PostgreSQL", problem);
        }
    }

    static void giveAll(Path root, int uid, int gid) {
        try (var below = Files.walk(root)) {
            below.forEach(path -> give(path, uid, gid));
        } catch (IOException problem) {
            throw Complaint.of("Handing " + root + " over to the account of PostgreSQL", problem);
        }
    }

    private static int attribute(Path path, String name) {
        try {
            return (Integer) Files.getAttribute(path, name);
        } catch (IOException problem) {
            throw Complaint.of("Looking at " + path, problem);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException problem) {
            throw Complaint.of("Reading " + file, problem);
        }
    }
}
