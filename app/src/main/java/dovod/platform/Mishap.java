package dovod.platform;

import dovod.kernel.Refusal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that did not come out as asked.
 *
 * @param code stable, snake_case; its words are {@code platform.mishap.<code>}
 * @param refusals what the rules said, when it was they
 * @param incident for the log and the person alike, when it is our fault
 * @param headers what HTTP wants beside the status, such as {@code Allow}
 */
public record Mishap(
        int status,
        String code,
        List<Refusal> refusals,
        @Nullable String incident,
        Map<String, String> headers) {

    static final Mishap NOT_FOUND = new Mishap(404, "not_found", List.of(), null, Map.of());

    /** The database is away: it comes back, and nobody here needs to do anything. */
    static final Mishap DATABASE_AWAY = new Mishap(503, "database_away", List.of(), null, Map.of("Retry-After", "5"));

    /** The database is so busy that it gave up: worth trying again soon. */
    static final Mishap UNAVAILABLE = new Mishap(503, "unavailable", List.of(), null, Map.of("Retry-After", "5"));

    static Mishap refused(List<Refusal> refusals) {
        var kind = refusals.getFirst().kind();
        var headers = kind == Refusal.Kind.TOO_MANY ? Map.of("Retry-After", "60") : Map.<String, String>of();
        return new Mishap(kind.status(), "refused", refusals, null, headers);
    }

    static Mishap bug(String incident) {
        return new Mishap(500, "bug", List.of(), incident, Map.of());
    }

    /** What the plumbing said by a mere number. */
    static Mishap of(int status, Map<String, String> headers) {
        return new Mishap(status, code(status), List.of(), null, headers);
    }

    private static String code(int status) {
        return switch (status) {
            case 401 -> "signed_out";
            case 403 -> "forbidden";
            case 404 -> "not_found";
            case 405 -> "wrong_method";
            case 413 -> "too_large";
            case 415 -> "wrong_type";
            case 429 -> "too_many";
            default -> status >= 500 ? "unavailable" : "bad_request";
        };
    }
}
