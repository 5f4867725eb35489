package dovod.platform;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place of the desk as its address tells it.
 *
 * @param place the path: {@code /settings/people}
 * @param view the parameter {@code view}; null when there is none
 */
record Whereabouts(String place, @Nullable String view) {

    private static final Pattern VIEW = Pattern.compile("(?:^|&)view=([^&]*)");

    static Whereabouts of(String address) {
        var question = address.indexOf('?');
        if (question < 0) {
            return new Whereabouts(address, null);
        }
        var view = VIEW.matcher(address.substring(question + 1));
        return new Whereabouts(address.substring(0, question), view.find() ? view.group(1) : null);
    }

    /** A view is where it is named, on whatever page; any other place holds what lies below it. */
    boolean within(Whereabouts other) {
        return other.view != null
                ? other.view.equals(view)
                : place.equals(other.place) || place.startsWith(other.place + "/");
    }
}
