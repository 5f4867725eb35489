package dovod.lib.postgres;

import dovod.lib.postgres.PostgresFault.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The machine below: which bundle of binaries fits it, if any. */
record Platform(String system, String processor, boolean musl) {
    private static final Map<String, String> BUNDLES = Map.of(
            "amd64", "postgres-linux-x86_64.txz",
            "x86_64", "postgres-linux-x86_64.txz",
            "aarch64", "postgres-linux-arm_64.txz");

    static Platform here() {
        return new Platform(System.getProperty("os.name", ""), System.getProperty("os.arch", ""), onlyMusl());
    }

    /** Returns the name of the class path resource that holds PostgreSQL for this machine. */
    String bundle() {
        if (!system.equals("Linux")) {
            throw unsupported("it runs on Linux only, and this is " + system);
        }
        if (musl) {
            throw unsupported(
                    "its binaries need glibc (Debian, Ubuntu, Fedora and the like), and this is a musl system");
        }
        var bundle = BUNDLES.get(processor);
        if (bundle == null) {
            throw unsupported("there are binaries for 64-bit x86 and ARM, and this processor is " + processor);
        }
        return bundle;
    }

    private static PostgresFault unsupported(String why) {
        return new PostgresFault(
                Kind.UNSUPPORTED_PLATFORM,
                "The embedded PostgreSQL cannot run here: " + why + ". Use an external PostgreSQL instead.");
    }

    private static boolean onlyMusl() {
        return Files.exists(Path.of("/etc/alpine-release"))
                && !Files.exists(Path.of("/lib64/ld-linux-x86-64.so.2"))
                && !Files.exists(Path.of("/lib/ld-linux-aarch64.so.1"));
    }
}
