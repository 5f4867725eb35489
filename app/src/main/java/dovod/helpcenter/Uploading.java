package dovod.helpcenter;

import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import dovod.platform.files.Files;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Takes in a file piece by piece. What has arrived is on the disk before it is said to be, so whoever was cut off asks
 * how far it came and goes on from there. Once whole it is looked into, and kept or refused.
 */
@Component
public class Uploading {

    /** Longest piece; pages send smaller ones. */
    public static final int PIECE = 8 * 1024 * 1024;

    private static final Duration KEPT = Duration.ofHours(6);
    private static final Duration ANNOUNCED = Duration.ofHours(1);
    private static final int NAME = 200;

    private final Tenancy tenancy;
    private final Clock clock;
    private final JdbcUploads uploads;
    private final Files files;
    private final Limits limits;
    private final Path folder;
    private final long largest;
    private final long pending;
    private final long pendingOfPage;
    private final long pendingOfNetwork;

    Uploading(
            Tenancy tenancy,
            Clock clock,
            JdbcUploads uploads,
            Files files,
            Limits limits,
            @Value("${dovod.data:./data}") Path data,
            @Value("${dovod.help.largest:200MB}") DataSize largest,
            @Value("${dovod.help.pending:5GB}") DataSize pending,
            @Value("${dovod.help.pending-per-page:2500MB}") DataSize pendingOfPage,
            @Value("${dovod.help.pending-per-network:1GB}") DataSize pendingOfNetwork) {
        this.tenancy = tenancy;
        this.clock = clock;
        this.uploads = uploads;
        this.files = files;
        this.limits = limits;
        this.folder = data.resolve("uploads");
        this.largest = largest.toBytes();
        this.pending = pending.toBytes();
        this.pendingOfPage = pendingOfPage.toBytes();
        this.pendingOfNetwork = pendingOfNetwork.toBytes();
    }

    /** @param secret by which whoever brings the file names it from now on */
    public record Begun(String secret, long received) {}

    /** @throws Refused on field {@code files}: {@code file_empty}, {@code file_too_large}, {@code upload_full},
     *     {@code upload_much}, {@code help_often} */
    public Begun begin(Visit visit, String name, long size) {
        if (size < 1) {
            throw refused("file_empty");
        }
        if (size > largest) {
            throw refused("file_too_large", DataSize.ofBytes(largest).toMegabytes());
        }
        limits.upload(visit);
        var secret = Secrets.token();
        var cut = name.length() > NAME ? name.substring(name.length() - NAME) : name;
        tenancy.run(visit.tenant(), () -> {
            uploads.alone(visit);
            requireRoom(uploads.pending(visit), size);
            uploads.begin(
                    new Upload(visit.tenant(), Ids.next(), visit.product(), cut.replace("\u0000", ""), size, 0, null),
                    Secrets.digest(secret),
                    visit.network(),
                    clock.instant());
        });
        return new Begun(secret, 0);
    }

    /** Neither one network nor one page may take all the room there is. */
    private void requireRoom(PendingBytes there, long size) {
        if (there.network() + size > pendingOfNetwork) {
            throw refused("upload_much");
        }
        if (there.page() + size > pendingOfPage || there.all() + size > pending) {
            throw refused("upload_full");
        }
    }

    /** How far it came. */
    public Upload standing(Visit visit, String secret) {
        return tenancy.in(visit.tenant(), () -> locked(visit, secret));
    }

    /**
     * Takes the next piece. Only one that begins where the last one ended is taken: any other is answered by how far it
     * came.
     *
     * @throws Refused {@code upload_offset} (conflict), {@code upload_piece}; once whole what {@link Files#keepShown}
     *     refuses: the upload is gone then
     */
    public Upload take(Visit visit, String secret, long offset, InputStream piece) {
        var standing = standing(visit, secret);
        next(standing, offset);
        var brought = receive(standing, piece);
        try {
            var taken = tenancy.in(visit.tenant(), () -> {
                var upload = locked(visit, secret);
                next(upload, offset);
                uploads.received(upload, offset + append(upload, brought));
                return locked(visit, secret);
            });
            return taken.received() == taken.size() ? keep(visit, secret, taken) : taken;
        } finally {
            delete(brought);
        }
    }

    /** Takes away what was begun hours ago, used or not; kept files that nobody sent are swept by their own turn. */
    int sweep(TenantId tenant) {
        var now = clock.instant();
        var old = tenancy.read(tenant, () -> uploads.old(tenant, now.minus(KEPT), now.minus(ANNOUNCED)));
        old.forEach(id -> {
            delete(place(tenant, id.toString()));
            tenancy.run(tenant, () -> uploads.remove(tenant, id));
        });
        return old.size();
    }

    private Upload keep(Visit visit, String secret, Upload upload) {
        var place = place(upload.tenant(), upload.id().toString());
        try {
            var file = files.keepShown(upload.tenant(), upload.name(), place, largest);
            tenancy.run(upload.tenant(), () -> uploads.kept(upload, file.id()));
        } catch (Refused no) {
            tenancy.run(upload.tenant(), () -> uploads.remove(upload.tenant(), upload.id()));
            throw new Refused(no.refusals().stream()
                    .map(one -> new Refusal(one.kind(), one.code(), "files", one.arguments()))
                    .toList());
        } finally {
            delete(place);
        }
        return standing(visit, secret);
    }

    private Upload locked(Visit visit, String secret) {
        return uploads.lock(visit.tenant(), visit.product(), Secrets.digest(secret))
                .orElseThrow(NotFound::new);
    }

    private static void next(Upload upload, long offset) {
        if (offset != upload.received() || upload.file() != null) {
            throw new Refused(Refusal.conflict("upload_offset", upload.received()));
        }
    }

    /** A line may be slow: nothing of the database is held while a piece comes in. */
    private Path receive(Upload upload, InputStream piece) {
        long most = Math.min(PIECE, upload.size() - upload.received());
        var buffer = new byte[64 * 1024];
        try {
            java.nio.file.Files.createDirectories(folder);
            var place = java.nio.file.Files.createTempFile(folder, "piece", ".part");
            long written = 0;
            try (var out = java.nio.file.Files.newOutputStream(place)) {
                for (int read = read(piece, buffer); read > 0 && written <= most; read = read(piece, buffer)) {
                    out.write(buffer, 0, read);
                    written += read;
                }
            }
            if (written > most) {
                delete(place);
                throw refused("upload_piece", PIECE / (1024 * 1024));
            }
            return place;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Written where it belongs, so that a piece of which nobody heard the end is written over by the next. */
    private long append(Upload upload, Path piece) {
        var place = place(upload.tenant(), upload.id().toString());
        try {
            java.nio.file.Files.createDirectories(place.getParent());
            try (var from = FileChannel.open(piece, StandardOpenOption.READ);
                    var to = FileChannel.open(place, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                for (long at = 0; at < from.size(); ) {
                    at += to.transferFrom(from.position(at), upload.received() + at, from.size() - at);
                }
                to.force(true);
                return from.size();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whoever is cut off in the middle of a piece has brought what came before. */
    private static int read(InputStream piece, byte[] buffer) {
        try {
            return piece.read(buffer);
        } catch (IOException cutOff) {
            return -1;
        }
    }

    private Path place(TenantId tenant, String name) {
        return folder.resolve(tenant.toString()).resolve(name + ".part");
    }

    private static void delete(Path place) {
        try {
            java.nio.file.Files.deleteIfExists(place);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Refused refused(String code, Object... arguments) {
        return new Refused(Refusal.field("files", code, arguments));
    }
}
