package dovod.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule said no: an expected answer, told to the person in their language beside its cause.
 *
 * @param kind what sort of no
 * @param code stable, snake_case; its text is the message {@code refusal.<code>}
 * @param field the input that caused it, null when it is the whole request
 * @param arguments what the text is filled with
 */
public record Refusal(Kind kind, String code, @Nullable String field, List<Object> arguments) {

    /** Each kind with its HTTP status. */
    public enum Kind {
        INVALID(422),
        CONFLICT(409),
        FORBIDDEN(403),
        TOO_MANY(429);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    public static Refusal invalid(String code, Object... arguments) {
        return new Refusal(Kind.INVALID, code, null, List.of(arguments));
    }

    public static Refusal field(String field, String code, Object... arguments) {
        return new Refusal(Kind.INVALID, code, field, List.of(arguments));
    }

    public static Refusal conflict(String code, Object... arguments) {
        return new Refusal(Kind.CONFLICT, code, null, List.of(arguments));
    }

    public static Refusal forbidden(String code, Object... arguments) {
        return new Refusal(Kind.FORBIDDEN, code, null, List.of(arguments));
    }

    public static Refusal tooMany(String code, Object... arguments) {
        return new Refusal(Kind.TOO_MANY, code, null, List.of(arguments));
    }
}
