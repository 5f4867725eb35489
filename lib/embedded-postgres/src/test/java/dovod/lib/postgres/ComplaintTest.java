package dovod.lib.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.lib.postgres.PostgresFault.Kind;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tools print, recorded, and what the operator reads instead. */
class ComplaintTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    postgres: error while loading shared libraries: libstdc++.so.6: cannot open shared object file: No such file or directory | MISSING_PIECE | the system library libstdc++.so.6 is missing
                    postgres: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.34' not found (required by postgres) | UNSUPPORTED_PLATFORM | older than GLIBC_2.34
                    initdb: error: could not write to file "pg_wal/xlogtemp.9": No space left on device | DISK_FULL | the disk is full
                    FATAL: could not write lock file "postmaster.pid": Disk quota exceeded | DISK_FULL | Disk quota exceeded
                    initdb: error: could not look up effective user ID 12345: user does not exist | NOT_PERMITTED | the account with number 12345 has no name
                    initdb: error: invalid locale name "C.UTF-8" | MISSING_PIECE | no locale C.UTF-8
                    LOG: could not bind IPv4 address "127.0.0.1": Address already in use | PORT_TAKEN | another program listens on its port at 127.0.0.1
                    FATAL: could not map anonymous shared memory: Cannot allocate memory | NOT_RUNNING | less shared_buffers
                    FATAL: lock file "postmaster.pid" already exists | IN_USE | another PostgreSQL has the folder open
                    FATAL: unrecognized configuration parameter "shared_bufers" | BAD_OPTION | "shared_bufers"
                    setpriv: setresuid failed: Operation not permitted | NOT_PERMITTED | Operation not permitted
                    PANIC: could not locate a valid checkpoint record | NOT_RUNNING | It said: PANIC: could not locate
                    """)
    void outputBecomesAdvice(String output, Kind kind, String words) {
        var fault = Complaint.of("Starting PostgreSQL in /srv/desk", output);

        assertThat(fault.kind()).isEqualTo(kind);
        assertThat(fault)
                .hasMessageStartingWith("Starting PostgreSQL in /srv/desk failed")
                .hasMessageContaining(words);
    }

    @Test
    void longOutputIsCutToItsEnd() {
        var output = "noise\n".repeat(1_000) + "PANIC:  the reason\n";

        assertThat(Complaint.of("Starting", output).getMessage())
                .hasSizeLessThan(200)
                .endsWith("PANIC:  the reason");
    }

    @Test
    void refusedFilesAndFullDisksAreToldApart() {
        assertThat(Complaint.of("Writing", new AccessDeniedException("/srv/desk/port"))
                        .kind())
                .isEqualTo(Kind.NOT_PERMITTED);
        assertThat(Complaint.of("Writing", new IOException("No space left on device"))
                        .kind())
                .isEqualTo(Kind.DISK_FULL);
        assertThat(Complaint.of("Writing", new IOException("Input/output error")))
                .hasMessageContaining("Input/output error");
    }
}
