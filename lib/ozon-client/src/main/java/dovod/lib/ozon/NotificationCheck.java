package dovod.lib.ozon;

import java.util.List;

/**
 * What Ozon found when it tried an address.
 *
 * @param active whether it answered rightly
 * @param problems what was wrong
 */
public record NotificationCheck(boolean active, List<Problem> problems) {

    static NotificationCheck read(Fields fields) {
        return new NotificationCheck(fields.flag("is_active"), fields.list("errors", Problem::read));
    }

    /**
     * What was wrong.
     *
     * @param type such as {@code REQUEST_TIMEOUT} or {@code WRONG_RESULT_FIELD}
     * @param description in Russian
     */
    public record Problem(String type, String description) {
        static Problem read(Fields fields) {
            return new Problem(fields.text("type"), fields.text("description"));
        }
    }
}
