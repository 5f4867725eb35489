package dovod.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the figures were measured on. */
final class Machine {

    private Machine() {}

    static String described() {
        return "%d cores (%s), %d GiB, %s, Java %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        field("/proc/cpuinfo", "model name"),
                        kibibytes("/proc/meminfo", "MemTotal") >> 20,
                        System.getProperty("os.name") + " " + System.getProperty("os.version"),
                        Runtime.version().feature());
    }

    /** Resident memory of a process in MiB. */
    static long residentMib(long process) {
        return kibibytes("/proc/" + process + "/status", "VmRSS") >> 10;
    }

    private static long kibibytes(String file, String name) {
        var digits = field(file, name).replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    private static String field(String file, String name) {
        var path = Path.of(file);
        if (!Files.isReadable(path)) {
            return "unknown";
        }
        try (var lines = Files.lines(path)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).trim())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
