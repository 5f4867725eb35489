package dovod.platform;

import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Right;
import dovod.platform.spi.NavGroup;
import dovod.platform.spi.StatusItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page needs: the words, who reads it, and the frame around it.
 *
 * @param actor null before login
 * @param path the address of this page, to mark where one is
 * @param theme {@code system}, {@code light} or {@code dark}
 * @param csrf the token that every form and htmx request sends back
 */
public record Page(
        Words words,
        @Nullable Actor actor,
        String path,
        String theme,
        String csrf,
        List<NavGroup> nav,
        List<StatusItem> status,
        List<Refusal> refusals) {

    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    public boolean may(Right right) {
        return actor != null && actor.may(right);
    }

    /** What is wrong with this input, in words; null when nothing is. */
    public @Nullable String wrong(String field) {
        return refusals.stream()
                .filter(refusal -> field.equals(refusal.field()))
                .map(words::say)
                .findFirst()
                .orElse(null);
    }

    /** What is wrong with the whole request. */
    public List<String> wrong() {
        return refusals.stream()
                .filter(refusal -> refusal.field() == null)
                .map(words::say)
                .toList();
    }

    public Page with(List<Refusal> found) {
        return new Page(words, actor, path, theme, csrf, nav, status, List.copyOf(found));
    }
}
