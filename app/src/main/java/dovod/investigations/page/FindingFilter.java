package dovod.investigations.page;

import dovod.investigations.Finding;
import dovod.investigations.FindingKind;
import dovod.investigations.FindingQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What somebody chose above the list, as typed; what is no choice is none.
 *
 * @param kind code of a kind; empty for all
 * @param state code of a state; {@code open} at first, {@code all} for all
 * @param days {@code week}, {@code month}, {@code left} or {@code passed}; empty for any
 * @param least roubles; empty for any
 * @param words part of a number or a name
 */
public record FindingFilter(String kind, String state, String days, String least, String words) {

    private static final long MOST = 1_000_000_000;

    public FindingQuery query(LocalDate today) {
        return new FindingQuery(
                Arrays.stream(FindingKind.values())
                        .filter(one -> one.code().equals(kind))
                        .findFirst()
                        .orElse(null),
                Arrays.stream(Finding.State.values())
                        .filter(one -> one.code().equals(state))
                        .findFirst()
                        .orElse(null),
                days.equals("left") || days.equals("week") || days.equals("month") ? today : null,
                before(today),
                roubles() * 100,
                words.length() > 100 ? words.substring(0, 100) : words);
    }

    private @Nullable LocalDate before(LocalDate today) {
        return switch (days) {
            case "week" -> today.plusDays(7);
            case "month" -> today.plusDays(30);
            case "passed" -> today.minusDays(1);
            default -> null;
        };
    }

    private long roubles() {
        var digits = least.replaceAll("[\\s\\u00a0]", "");
        return digits.matches("\\d{1,12}") ? Math.min(MOST, Long.parseLong(digits)) : 0;
    }

    /** As the address of the same list carries it. */
    public String parameters() {
        return "kind=%s&state=%s&days=%s&least=%s&words=%s"
                .formatted(in(kind), in(state), in(days), in(least), in(words));
    }

    private static String in(String typed) {
        return URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }
}
