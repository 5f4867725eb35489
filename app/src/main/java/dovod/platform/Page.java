package dovod.platform;

import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Right;
import dovod.platform.spi.NavGroup;
import dovod.platform.spi.StatusItem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What every page needs: the words, who reads it, and the frame around it.
 *
 * @param actor null before login
 * @param path the address of the page with its query, to mark where one is
 * @param theme {@code system}, {@code light} or {@code dark}
 * @param density {@code comfortable} or {@code compact}
 * @param singleKeys true when single keys are shortcuts; a person can switch them off
 * @param said message key of what has just been done, told once in passing; null for nothing
 * @param csrf the token that every form and htmx request sends back
 */
public record Page(
        Words words,
        @Nullable Actor actor,
        String path,
        String theme,
        String density,
        boolean singleKeys,
        @Nullable String said,
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
        return new Page(words, actor, path, theme, density, singleKeys, said, csrf, nav, status, List.copyOf(found));
    }

    /** Pages of administration that this person may open. */
    public List<NavGroup.Entry> settings() {
        return nav.stream()
                .filter(NavGroup::isSettings)
                .flatMap(group -> group.entries().stream())
                .toList();
    }

    /** True when this address leads to where one is: the same view, or the same place or one below it. */
    public boolean here(String address) {
        return Whereabouts.of(path).within(Whereabouts.of(address));
    }

    /** True for the one entry of the navigation that leads closest to where one is. */
    public boolean isHere(NavGroup.Entry entry) {
        return here(entry.path())
                && nav.stream()
                        .filter(group -> !group.isSettings())
                        .flatMap(group -> group.entries().stream())
                        .noneMatch(other -> here(other.path())
                                && other.path().length() > entry.path().length());
    }

    /** The page one level above, where one is within the pages of administration; null elsewhere. */
    public NavGroup.@Nullable Entry above() {
        var place = Whereabouts.of(path).place();
        return settings().stream()
                .filter(entry -> here(entry.path()))
                .findFirst()
                .map(entry -> entry.path().equals(place) ? NavGroup.HOUSE : entry)
                .orElse(null);
    }

    /** Two letters that stand for a person's face. */
    public static String initials(String name) {
        var letters = Arrays.stream(name.strip().split("[\\s.\\-]+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
        return letters.toUpperCase(Locale.ROOT);
    }
}
