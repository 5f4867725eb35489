package dovod.lib.postgres;

import dovod.lib.postgres.PostgresFault.Kind;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns what PostgreSQL, the loader or the kernel said into a sentence an operator can act on. */
final class Complaint {
    private record Known(Pattern pattern, Kind kind, String advice) {
        Known(String pattern, Kind kind, String advice) {
            this(Pattern.compile(pattern), kind, advice);
        }
    }

    private static final List<Known> KNOWN = List.of(
            new Known(
                    "error while loading shared libraries: ([^:\\s]+)",
                    Kind.MISSING_PIECE,
                    "the system library %s is missing; install the package that holds it (libstdc++6, libgcc-s1 or libc6 on Debian)"),
            new Known(
                    "version [`'](GLIBC\\S*)' not found",
                    Kind.UNSUPPORTED_PLATFORM,
                    "the C library of this system is older than %s; use a newer system or an external PostgreSQL"),
            new Known(
                    "(No space left on device|Disk quota exceeded)",
                    Kind.DISK_FULL,
                    "the disk is full (%s); free some space and start again, nothing acknowledged is lost"),
            new Known(
                    "could not look up (?:effective user ID|local user ID) (\\d+)",
                    Kind.NOT_PERMITTED,
                    "the account with number %s has no name; give it a line in /etc/passwd"),
            new Known(
                    "(invalid locale name[^\\n]*|locale [^\\n]* (?:is not valid|not found)[^\\n]*)",
                    Kind.MISSING_PIECE,
                    "the system has no locale C.UTF-8 (%s); install the package locales or a newer C library"),
            new Known(
                    "could not bind \\S+ address \"([^\"]+)\"",
                    Kind.PORT_TAKEN,
                    "another program listens on its port at %s; choose another port"),
            new Known(
                    "(could not map anonymous shared memory|Cannot allocate memory)",
                    Kind.NOT_RUNNING,
                    "there is not enough memory (%s); give it less shared_buffers or the machine more memory"),
            new Known(
                    "lock file \"([^\"]+)\" already exists",
                    Kind.IN_USE,
                    "another PostgreSQL has the folder open (%s)"),
            new Known(
                    "(unrecognized configuration parameter \"[^\"]+\"|invalid value for parameter [^\\n]+)",
                    Kind.BAD_OPTION,
                    "a setting is not acceptable: %s"),
            new Known("(Operation not permitted|Permission denied)", Kind.NOT_PERMITTED, "the system refused: %s"));

    private Complaint() {}

    /**
     * Returns the fault for a program that failed.
     *
     * @param what what was being done, as a noun phrase that starts a sentence
     * @param output what the program printed
     */
    static PostgresFault of(String what, String output) {
        return KNOWN.stream()
                .map(known -> match(known, what, output))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new PostgresFault(Kind.NOT_RUNNING, what + " failed. It said: " + tail(output)));
    }

    /** Returns the fault for a file operation that failed. */
    static PostgresFault of(String what, Exception problem) {
        var text = String.valueOf(problem.getMessage());
        if (problem instanceof AccessDeniedException) {
            return new PostgresFault(
                    Kind.NOT_PERMITTED, what + " failed: this account may not write or read " + text, problem);
        }
        var known = of(what, text);
        var reason = problem instanceof FileSystemException ? text : problem.toString();
        return known.kind() == Kind.NOT_RUNNING
                ? new PostgresFault(Kind.NOT_RUNNING, what + " failed: " + reason, problem)
                : new PostgresFault(known.kind(), known.getMessage() + " [" + reason + "]", problem);
    }

    private static Optional<PostgresFault> match(Known known, String what, String output) {
        var found = known.pattern.matcher(output);
        return found.find() ? Optional.of(fault(known, what, found.group(1), output)) : Optional.empty();
    }

    private static PostgresFault fault(Known known, String what, String detail, String output) {
        return new PostgresFault(known.kind, what + " failed: " + known.advice.formatted(detail) + evidence(output));
    }

    private static String evidence(String output) {
        return output.contains("\n") ? ". It said: " + tail(output) : "";
    }

    private static String tail(String output) {
        var lines = output.strip().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size()));
    }
}
