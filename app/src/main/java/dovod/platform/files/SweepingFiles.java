package dovod.platform.files;

import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import dovod.platform.spi.FileHolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes away what nobody holds: files a day after they came, then contents that no file names. */
@Component
public class SweepingFiles {

    private static final Duration GRACE = Duration.ofDays(1);
    private static final int BATCH = 500;
    private static final int PAGES = 256;

    private final Tenancy tenancy;
    private final Clock clock;
    private final JdbcFiles rows;
    private final Files files;
    private final List<FileHolder> holders;

    SweepingFiles(Tenancy tenancy, Clock clock, JdbcFiles rows, Files files, List<FileHolder> holders) {
        this.tenancy = tenancy;
        this.clock = clock;
        this.rows = rows;
        this.files = files;
        this.holders = holders;
    }

    /** @param files rows taken away
     *  @param contents contents taken from the disk */
    public record Swept(int files, int contents) {}

    public Swept sweep(TenantId tenant) {
        var before = clock.instant().minus(GRACE);
        int taken = 0;
        @Nullable UUID last = null;
        do {
            var page = page(tenant, before, last);
            taken += page.taken();
            last = page.last();
        } while (last != null);
        return new Swept(taken, contents(tenant, before));
    }

    private record Swath(int taken, @Nullable UUID last) {}

    private Swath page(TenantId tenant, Instant before, @Nullable UUID after) {
        return tenancy.in(tenant, () -> {
            var old = rows.older(tenant, before, after, BATCH);
            var unheld = new ArrayList<>(old);
            holders.forEach(holder -> unheld.removeAll(holder.held(tenant, old)));
            if (!unheld.isEmpty()) {
                rows.delete(tenant, unheld);
            }
            return new Swath(unheld.size(), old.size() < BATCH ? null : old.getLast());
        });
    }

    private int contents(TenantId tenant, Instant before) {
        int taken = 0;
        try {
            for (int page = 0; page < PAGES; page++) {
                for (var digest : files.contents().old(tenant, page, before)) {
                    if (!tenancy.read(tenant, () -> rows.names(tenant, digest))) {
                        files.contents().delete(tenant, digest);
                        files.thumbnails().delete(tenant, digest);
                        taken++;
                    }
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return taken;
    }
}
