package dovod.quality;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dovod.kernel.TenantId;
import dovod.lib.replycheck.corpus.Corpus;
import dovod.platform.Tenancy;
import dovod.platform.spi.Forgetful;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * The earlier replies of each counterparty, in memory as the check searches them. The rows are the truth: what is here
 * is built from them and goes on with what has come since, on every node by itself.
 */
@Component
class Corpora implements Forgetful {

    /** So many of the newest replies of a counterparty are kept. */
    static final int KEPT = 20_000;

    private static final int MOST_IN_MEMORY = 100;
    private static final int AT_ONCE = 500;

    private record Key(TenantId tenant, String counterparty) {}

    private final Cache<Key, Shelf> shelves =
            Caffeine.newBuilder().maximumSize(MOST_IN_MEMORY).build();
    private final Tenancy tenancy;
    private final JdbcReplies replies;
    private final ReplyJudge judge;

    Corpora(Tenancy tenancy, JdbcReplies replies, ReplyJudge judge) {
        this.tenancy = tenancy;
        this.replies = replies;
        this.judge = judge;
    }

    /** Searches a corpus, with what is new in it as far as that takes no time worth waiting for. */
    <T> T search(TenantId tenant, String counterparty, Function<Corpus, T> search) {
        var shelf = shelf(tenant, counterparty);
        extend(tenant, counterparty, shelf);
        return shelf.search(search);
    }

    /** Brings a corpus up to its rows. */
    void catchUp(TenantId tenant, String counterparty) {
        while (extend(tenant, counterparty, shelf(tenant, counterparty)) == AT_ONCE) {
            // Piece by piece, so that searches come in between.
        }
    }

    private Shelf shelf(TenantId tenant, String counterparty) {
        var key = new Key(tenant, counterparty);
        var shelf = shelves.get(key, absent -> new Shelf());
        if (shelf.isOverfull()) {
            shelves.asMap().replace(key, shelf, new Shelf());
        }
        return shelves.get(key, absent -> new Shelf());
    }

    private int extend(TenantId tenant, String counterparty, Shelf shelf) {
        return shelf.extend(
                seen -> tenancy.read(tenant, () -> replies.after(tenant, counterparty, seen, AT_ONCE)), judge);
    }

    @Override
    public void forget() {
        shelves.invalidateAll();
    }
}
