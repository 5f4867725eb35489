package dovod.helpcenter;

import dovod.catalog.Products;
import dovod.kernel.NotFound;
import dovod.platform.Tenancy;
import dovod.platform.files.Files;
import dovod.platform.files.StoredFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a private link shows. */
@Component
public class Letters {

    private final Tenancy tenancy;
    private final JdbcHelpPages pages;
    private final JdbcLetters letters;
    private final Products products;
    private final Files files;

    Letters(Tenancy tenancy, JdbcHelpPages pages, JdbcLetters letters, Products products, Files files) {
        this.tenancy = tenancy;
        this.pages = pages;
        this.letters = letters;
        this.products = products;
        this.files = files;
    }

    /** @param files by id */
    public record Thread(Letter letter, String productName, List<Said> said, Map<UUID, StoredFile> files) {}

    /** @throws NotFound when the link leads nowhere */
    public Thread open(String secret) {
        var door = door(secret);
        return tenancy.read(door.tenant(), () -> {
            var letter = letters.find(door.tenant(), door.letter()).orElseThrow(NotFound::new);
            var said = letters.said(door.tenant(), letter.id());
            var ids = said.stream()
                    .flatMap(one -> one.files().stream())
                    .distinct()
                    .toList();
            var kept = files.find(door.tenant(), ids).stream()
                    .collect(Collectors.toMap(StoredFile::id, Function.identity()));
            return new Thread(
                    letter, products.get(door.tenant(), letter.product()).name(), said, kept);
        });
    }

    /** Somebody brings a file to a thread: limits are those of its page of help. */
    public Visit visit(String secret, String network) {
        var door = door(secret);
        var letter = tenancy.read(door.tenant(), () -> letters.find(door.tenant(), door.letter()))
                .orElseThrow(NotFound::new);
        return new Visit(door.tenant(), letter.product(), "", network);
    }

    /** A file of a thread, and where it lies. */
    public record Place(StoredFile file, Path path) {}

    /** @throws NotFound when nothing in the thread has this file */
    public Place file(String secret, UUID id, boolean small) {
        var tenant = door(secret).tenant();
        var file = open(secret).files().get(id);
        if (file == null) {
            throw new NotFound();
        }
        return new Place(file, small && file.picture() ? files.thumbnailPlace(tenant, id) : files.place(tenant, id));
    }

    private JdbcHelpPages.Door door(String secret) {
        return tenancy.directory(() -> pages.byDigest(Secrets.digest(secret))).orElseThrow(NotFound::new);
    }
}
