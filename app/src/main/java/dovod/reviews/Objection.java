package dovod.reviews;

import dovod.kernel.Refusal;
import dovod.quality.Stretch;
import java.util.List;

/**
 * What there is against an answer before it leaves.
 *
 * @param code of the refusal {@code refusal.<code>}; as a hint it is said by {@code reviews.remark.<code>}
 * @param stops false for what is only told
 * @param arguments what the text is filled with
 * @param places the words of the answer that it is about; empty when it is about the whole
 */
public record Objection(String code, boolean stops, List<Object> arguments, List<Stretch> places) {

    /** Against the answer as a whole. */
    Objection(String code, boolean stops, Object argument) {
        this(code, stops, List.of(argument), List.of());
    }

    Refusal refusal() {
        return Refusal.field("text", code, arguments.toArray());
    }
}
