package dovod.care.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question to production as it was typed.
 *
 * @param to {@code person:<id>} or {@code team:<id>}
 * @param due local time of whoever asks
 */
public record AskedQuestionForm(
        String question, String to, String deputy, String due, String part, List<String> pictures, List<String> files) {

    @SuppressWarnings("NullAway") // what a form does not send is null
    public AskedQuestionForm {
        question = text(question);
        to = text(to);
        deputy = text(deputy);
        due = text(due);
        part = text(part);
        pictures = pictures == null ? List.of() : pictures;
        files = files == null ? List.of() : files;
    }

    public static AskedQuestionForm empty(String due) {
        return new AskedQuestionForm("", "", "", due, "", List.of(), List.of());
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
