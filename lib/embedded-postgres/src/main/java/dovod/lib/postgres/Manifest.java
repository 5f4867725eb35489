package dovod.lib.postgres;

import dovod.lib.postgres.PostgresFault.Kind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The list of what a backup holds, its last entry: a few lines on the backup, one line for each file
 * with its SHA-256, size and path, and a last line with the SHA-256 of the lines above.
 */
record Manifest(Instant taken, String version, String from, String to, SortedMap<String, Manifest.Sum> files) {
    /** The archive's name for it. */
    static final String ENTRY = "manifest.txt";

    private static final String TITLE = "embedded-postgres-backup 1";

    /** Size and SHA-256 of one file. */
    record Sum(long size, String sha256) {}

    Backup summary() {
        var bytes = files.values().stream().mapToLong(Sum::size).sum();
        return new Backup(taken, version, files.size(), bytes, from, to);
    }

    String text() {
        var text = new StringBuilder(TITLE + "\n")
                .append("taken " + taken + "\n")
                .append("version " + version + "\n")
                .append("from " + from + "\n")
                .append("to " + to + "\n");
        files.forEach((path, sum) -> text.append("file " + sum.sha256 + " " + sum.size + " " + path + "\n"));
        return text + "end " + sha256(text.toString()) + "\n";
    }

    static Manifest parse(String text) {
        var end = text.lastIndexOf("end ");
        if (!text.startsWith(TITLE + "\n")
                || end < 0
                || !text.substring(end).equals("end " + sha256(text.substring(0, end)) + "\n")) {
            throw damaged("its list of contents is altered or of an unknown kind");
        }
        try {
            return parseLines(text.substring(0, end));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException odd) {
            throw damaged("its list of contents cannot be read: " + odd.getMessage());
        }
    }

    /** Refuses contents that are not exactly those listed. */
    void refuseUnless(Map<String, Sum> found) {
        files.forEach((path, sum) -> {
            var there = found.get(path);
            if (there == null) {
                throw damaged("it lacks " + path);
            }
            if (!there.equals(sum)) {
                throw damaged(path + " is not what was backed up");
            }
        });
        found.keySet().stream()
                .filter(path -> !files.containsKey(path))
                .findAny()
                .ifPresent(path -> {
                    throw damaged("it holds " + path + ", which was not backed up");
                });
    }

    static PostgresFault damaged(String why) {
        return new PostgresFault(
                Kind.DAMAGED_BACKUP, "The backup is damaged and nothing was restored from it: " + why + ".");
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Manifest parseLines(String text) {
        var head = new TreeMap<String, String>();
        var files = new TreeMap<String, Sum>();
        text.lines().skip(1).forEach(line -> {
            if (line.startsWith("file ")) {
                var parts = line.split(" ", 4);
                files.put(parts[3], new Sum(Long.parseLong(parts[2]), parts[1]));
            } else {
                var parts = line.split(" ", 2);
                head.put(parts[0], parts[1]);
            }
        });
        return new Manifest(
                Instant.parse(head.getOrDefault("taken", "")),
                head.getOrDefault("version", ""),
                head.getOrDefault("from", ""),
                head.getOrDefault("to", ""),
                files);
    }

    private static String sha256(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
