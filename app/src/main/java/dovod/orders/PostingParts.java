package dovod.orders;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of many postings, by posting. */
record PostingParts(
        Map<String, List<ToldPosting.Item>> items,
        Map<String, List<PostingFact>> facts,
        Map<String, List<BookEntry>> entries,
        Map<String, List<ReturnFile>> returns,
        Map<String, List<KnownLook>> looks) {

    List<ToldPosting.Item> items(String posting) {
        return items.getOrDefault(posting, List.of());
    }

    List<PostingFact> facts(String posting) {
        return facts.getOrDefault(posting, List.of());
    }

    List<BookEntry> entries(String posting) {
        return entries.getOrDefault(posting, List.of());
    }

    List<ReturnFile> returns(String posting) {
        return returns.getOrDefault(posting, List.of());
    }

    @Nullable Instant lookedAt(String posting, Look what) {
        return looks.getOrDefault(posting, List.of()).stream()
                .filter(look -> look.what() == what)
                .map(KnownLook::at)
                .findFirst()
                .orElse(null);
    }
}
