package dovod.care;

import dovod.kernel.Refusal;
import java.util.List;

/**
 * A piece of evidence without which a stage is not left.
 *
 * @param code of the refusal that names it
 * @param place where on the page it is put right: {@code fault}, {@code point-label}
 * @param arguments of the refusal's words
 */
public record Missing(String code, String place, List<Object> arguments) {

    static Missing of(String code, String place, Object... arguments) {
        return new Missing(code, place, List.of(arguments));
    }

    /** As the answer to whoever tries all the same. */
    public Refusal refusal() {
        return new Refusal(Refusal.Kind.INVALID, code, place, arguments);
    }
}
