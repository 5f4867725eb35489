package dovod.platform.backup;

import dovod.lib.postgres.PostgresFault;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code ./dovod backup FILE} and {@code ./dovod restore FILE}. */
public final class BackupProgram {

    private BackupProgram() {}

    /** Ends with 0 when it is done, 1 when it could not be, 2 when it was asked wrongly. */
    public static void main(String[] words) {
        System.exit(run(words, System.getenv()));
    }

    static int run(String[] words, Map<String, String> environment) {
        if (words.length != 2 || words[1].isBlank() || !(words[0].equals("backup") || words[0].equals("restore"))) {
            return fail(2, "Usage: dovod backup FILE, or dovod restore FILE");
        }
        if (!environment.getOrDefault("DOVOD_DATABASE_URL", "").isBlank()) {
            return fail(
                    1,
                    "DOVOD_DATABASE_URL is set: back up that PostgreSQL with its own tools, and copy the folder"
                            + " files of DOVOD_DATA after it.");
        }
        var data = Path.of(environment.getOrDefault("DOVOD_DATA", "data"))
                .toAbsolutePath()
                .normalize();
        var file = Path.of(words[1]).toAbsolutePath().normalize();
        try {
            if (words[0].equals("backup")) {
                backup(new DeskArchive(data), file);
            } else {
                restore(new DeskArchive(data), file);
            }
            return 0;
        } catch (Unusable | PostgresFault refused) {
            return fail(1, refused.getMessage());
        } catch (NoSuchFileException missing) {
            return fail(1, "There is no " + missing.getFile() + ".");
        } catch (IOException broken) {
            return fail(1, "It did not work: " + broken);
        }
    }

    private static void backup(DeskArchive desk, Path file) throws IOException {
        var contents = desk.write(file);
        System.out.printf(
                "Backed up to %s as of %s: the database (%d MB) and %d files.%n",
                file, contents.database().taken(), contents.database().bytes() >> 20, contents.files());
        System.out.printf(
                "The keys in %s are not in it. Keep a copy of them in another place; without them the marketplace keys"
                        + " have to be entered again.%n",
                desk.data().resolve("keys"));
    }

    private static void restore(DeskArchive desk, Path file) throws IOException {
        var contents = desk.restore(file);
        System.out.printf(
                "Restored into %s as of %s: the database and %d files.%n",
                desk.data(), contents.database().taken(), contents.files());
        System.out.printf(
                "Put the keys into %s before the first start, if you have them.%n",
                desk.data().resolve("keys"));
    }

    private static int fail(int status, @Nullable String why) {
        System.err.println(why);
        return status;
    }
}
