package dovod.sandbox.api;

import dovod.sandbox.http.Body;
import dovod.sandbox.http.Refusal;
import dovod.sandbox.world.Posting;
import dovod.sandbox.world.Scheme;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finding postings: what the lists and the single look-ups of FBO and FBS have in common. */
final class Postings {
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int MOST = 100;

    private Postings() {}

    static Posting find(Call call, Scheme scheme) {
        var number = call.body().requiredText("posting_number");
        return call.shop()
                .posting(number)
                .filter(posting -> posting.scheme() == scheme)
                .orElseThrow(() -> Refusal.notFound("posting not found"));
    }

    static Page<Posting> page(Call call, Scheme scheme, Predicate<Posting> fits) {
        var limit = call.body().between("limit", 1, MOST, MOST);
        var falling = falling(call.body());
        var order = Comparator.comparing(Postings::key);
        var sorted = chosen(call, scheme)
                .filter(fits)
                .sorted(falling ? order.reversed() : order)
                .toList();
        return Page.of(sorted, Postings::key, text -> text, call.body().text("cursor"), limit, falling);
    }

    /** Whether {@code since} and {@code to} of the filter let the posting through. */
    static Predicate<Posting> created(@Nullable Instant since, @Nullable Instant to) {
        if (since != null && to != null && Duration.between(since, to).compareTo(LONGEST) > 0) {
            throw Refusal.bad("PERIOD_IS_TOO_LONG");
        }
        return posting -> {
            var at = posting.terms().createdAt();
            return (since == null || !at.isBefore(since)) && (to == null || !at.isAfter(to));
        };
    }

    static boolean anyOf(List<String> wanted, String value) {
        return wanted.isEmpty() || wanted.contains(value);
    }

    private static Stream<Posting> chosen(Call call, Scheme scheme) {
        return call.shop().postings().stream().filter(posting -> posting.scheme() == scheme);
    }

    private static String key(Posting posting) {
        return String.format("%015d %s", posting.terms().createdAt().toEpochMilli(), posting.number());
    }

    private static boolean falling(Body body) {
        return switch (body.text("sort_dir").toUpperCase(java.util.Locale.ROOT)) {
            case "", "ASC" -> false;
            case "DESC" -> true;
            default -> throw Refusal.invalid("sort_dir", "must be ASC or DESC");
        };
    }
}
