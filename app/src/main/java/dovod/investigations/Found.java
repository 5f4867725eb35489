package dovod.investigations;

import dovod.kernel.Money;
import dovod.orders.PostingFile;
import dovod.orders.ToldPosting;
import java.time.Instant;
import java.util.List;

/** Puts discoveries about postings together. */
final class Found {

    private Found() {}

    /** Goods of a posting, at their value. */
    static Discovery goods(
            FindingKind kind,
            PostingReading reading,
            ToldPosting.Item item,
            int pieces,
            Valued value,
            List<Evidence> evidence,
            Instant event,
            Yardstick by) {
        return of(kind, About.GOODS, reading, item, pieces, value.of(pieces), value.calculation(), evidence, event, by);
    }

    /** Money of a posting. */
    static Discovery of(
            FindingKind kind,
            About about,
            PostingReading reading,
            ToldPosting.Item item,
            int pieces,
            Money stake,
            List<Reckoned> calculation,
            List<Evidence> evidence,
            Instant event,
            Yardstick by) {
        var file = reading.file();
        return new Discovery(
                kind,
                about,
                about == About.CHARGES ? file.posting() : reading.subject(item),
                file.posting(),
                file.order(),
                item.sku(),
                item.name(),
                pieces,
                stake,
                calculation,
                evidence,
                file.createdAt(),
                terms(kind, file, by).begins(event),
                terms(kind, file, by).lastDay(event, by.pack().zone()));
    }

    static KindTerms terms(FindingKind kind, PostingFile file, Yardstick by) {
        return by.pack().terms(kind, file);
    }
}
