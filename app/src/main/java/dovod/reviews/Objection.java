package dovod.reviews;

import dovod.kernel.Refusal;
import java.util.List;

/**
 * What there is against an answer before it leaves.
 *
 * @param code of the refusal {@code refusal.<code>}; as a hint it is said by {@code reviews.remark.<code>}
 * @param stops false for what is only told
 * @param arguments what the text is filled with
 */
public record Objection(String code, boolean stops, List<Object> arguments) {

    static Objection stopping(String code, Object... arguments) {
        return new Objection(code, true, List.of(arguments));
    }

    static Objection telling(String code, Object... arguments) {
        return new Objection(code, false, List.of(arguments));
    }

    Refusal refusal() {
        return Refusal.field("text", code, arguments.toArray());
    }
}
