package dovod.platform.files;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Keeps files and hands them out. Their content lies in the data folder under its digest, apart for each tenant. */
@Component
public class Files {

    private static final int AT_ONCE = 3;
    private static final int HEAD = 64 * 1024;

    private final Tenancy tenancy;
    private final Clock clock;
    private final JdbcFiles rows;
    private final FileTypes types;
    private final Pictures pictures = new Pictures();
    private final BlobStore contents;
    private final BlobStore thumbnails;
    private final long largest;
    private final Executor background;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    @Autowired
    Files(
            Tenancy tenancy,
            Clock clock,
            JdbcFiles rows,
            FileTypes types,
            @Value("${dovod.data:./data}") Path data,
            @Value("${dovod.files.largest:25MB}") DataSize largest) {
        this(tenancy, clock, rows, types, data, largest, Thread::startVirtualThread);
    }

    Files(
            Tenancy tenancy,
            Clock clock,
            JdbcFiles rows,
            FileTypes types,
            Path data,
            DataSize largest,
            Executor background) {
        this.tenancy = tenancy;
        this.clock = clock;
        this.rows = rows;
        this.types = types;
        this.contents = new BlobStore(data.resolve("files"));
        this.thumbnails = new BlobStore(data.resolve("thumbnails"));
        this.largest = largest.toBytes();
        this.background = background;
    }

    /**
     * Reads, checks and keeps a file. A picture is drawn anew before it is kept.
     *
     * @param name as the sender calls it: only its ending matters, and only where the content allows it
     * @throws Refused on field {@code file}: {@code file_empty}, {@code file_too_large}, {@code file_type_refused},
     *     {@code picture_too_large}, {@code picture_broken}
     */
    public StoredFile keep(Actor actor, String name, InputStream content) {
        actor.need(Right.READ_CASES);
        turns.acquireUninterruptibly();
        try {
            return keep(actor, name, read(content));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            turns.release();
        }
    }

    private StoredFile keep(Actor actor, String name, byte[] told) throws IOException {
        var found = types.of(name, told).orElseThrow(() -> refused("file_type_refused"));
        var file = found.drawn() ? drawn(name, told) : whole(name, found, told);
        var digest = BlobStore.digest(file.content());
        contents.put(actor.tenant(), digest, file.content(), clock.instant());
        var row = new JdbcFiles.Row(file.row(), digest);
        tenancy.run(actor.tenant(), () -> rows.insert(actor.tenant(), row, actor.person(), clock.instant()));
        if (file.row().picture()) {
            background.execute(() -> thumbnail(actor.tenant(), row));
        }
        return file.row();
    }

    /**
     * Keeps a picture or a video that a stranger has brought and that lies in a file of this machine. A picture is drawn
     * anew, and out of a video goes all but picture and sound, in that very file; anything else is refused, since what
     * is in it cannot be taken out.
     *
     * @param largest bytes a video may have
     * @throws Refused as {@link #keep}, and {@code file_not_shown}, {@code picture_heic}, {@code film_strange}
     */
    public StoredFile keepShown(TenantId tenant, String name, Path content, long largest) {
        turns.acquireUninterruptibly();
        try {
            var length = java.nio.file.Files.size(content);
            var type = types.of(name, head(content)).orElseThrow(() -> refused("file_not_shown"));
            if (type.drawn()) {
                return keep(Actor.desk(tenant), name, within(content, length, this.largest));
            }
            if (!type.mediaType().startsWith("video/")) {
                throw refused(type == FileType.HEIC ? "picture_heic" : "file_not_shown");
            }
            if (length > largest) {
                throw refused("file_too_large", DataSize.ofBytes(largest).toMegabytes());
            }
            if (type == FileType.WEBM) {
                WashingWebm.wash(content);
            } else {
                WashingFilm.wash(content);
            }
            return video(tenant, FileName.of(name, type), type, content, length);
        } catch (WashingFilm.Strange untold) {
            throw refused("film_strange");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            turns.release();
        }
    }

    private StoredFile video(TenantId tenant, String name, FileType type, Path content, long length)
            throws IOException {
        var digest = BlobStore.digest(content);
        contents.put(tenant, digest, content, clock.instant());
        var file = new StoredFile(Ids.next(), name, type.mediaType(), length, null, null);
        tenancy.run(tenant, () -> rows.insert(tenant, new JdbcFiles.Row(file, digest), null, clock.instant()));
        return file;
    }

    private static byte[] head(Path content) throws IOException {
        try (var in = java.nio.file.Files.newInputStream(content)) {
            var head = in.readNBytes(HEAD);
            if (head.length == 0) {
                throw refused("file_empty");
            }
            return head;
        }
    }

    private static byte[] within(Path content, long length, long largest) throws IOException {
        if (length > largest) {
            throw refused("file_too_large", DataSize.ofBytes(largest).toMegabytes());
        }
        return java.nio.file.Files.readAllBytes(content);
    }

    /** In the order asked for. */
    public List<StoredFile> find(TenantId tenant, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = tenancy.read(tenant, () -> rows.find(tenant, ids));
        return ids.stream()
                .map(id -> {
                    var row = found.get(id);
                    if (row == null) {
                        throw new NotFound();
                    }
                    return row.file();
                })
                .toList();
    }

    public byte[] read(TenantId tenant, UUID id) {
        var row = row(tenant, id);
        try {
            return contents.read(tenant, row.digest());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Where the content lies, for handing it out. */
    public Path place(TenantId tenant, UUID id) {
        return contents.find(tenant, row(tenant, id).digest()).orElseThrow(NotFound::new);
    }

    /** Where the small version of a picture lies; it is made now when nobody has yet. */
    public Path thumbnailPlace(TenantId tenant, UUID id) {
        var row = row(tenant, id);
        if (!row.file().picture()) {
            throw new NotFound();
        }
        return thumbnails.find(tenant, row.digest()).orElseGet(() -> {
            thumbnail(tenant, row);
            return thumbnails.find(tenant, row.digest()).orElseThrow(NotFound::new);
        });
    }

    BlobStore contents() {
        return contents;
    }

    BlobStore thumbnails() {
        return thumbnails;
    }

    private JdbcFiles.Row row(TenantId tenant, UUID id) {
        return tenancy.read(tenant, () -> rows.find(tenant, id)).orElseThrow(NotFound::new);
    }

    private void thumbnail(TenantId tenant, JdbcFiles.Row row) {
        try {
            thumbnails.put(
                    tenant, row.digest(), pictures.thumbnail(contents.read(tenant, row.digest())), clock.instant());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private byte[] read(InputStream content) throws IOException {
        var told = content.readNBytes((int) Math.min(largest + 1, Integer.MAX_VALUE - 8));
        if (told.length == 0) {
            throw refused("file_empty");
        }
        if (told.length > largest) {
            throw refused("file_too_large", DataSize.ofBytes(largest).toMegabytes());
        }
        return told;
    }

    private record Kept(StoredFile row, byte[] content) {}

    private Kept drawn(String name, byte[] told) {
        var drawn = pictures.draw(told);
        var row = new StoredFile(
                Ids.next(),
                FileName.of(name, drawn.type()),
                drawn.type().mediaType(),
                drawn.content().length,
                drawn.width(),
                drawn.height());
        return new Kept(row, drawn.content());
    }

    private static Kept whole(String name, FileType type, byte[] told) {
        var row = new StoredFile(Ids.next(), FileName.of(name, type), type.mediaType(), told.length, null, null);
        return new Kept(row, told);
    }

    private static Refused refused(String code, Object... arguments) {
        return new Refused(Refusal.field("file", code, arguments));
    }
}
