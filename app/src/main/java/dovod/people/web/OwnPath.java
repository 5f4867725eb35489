package dovod.people.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: a path of this desk, or its front page. Read by a parser, not by its first letter. */
final class OwnPath {

    static final String FRONT = "/";

    private static final int LONGEST = 2000;
    private static final Pattern STRANGE = Pattern.compile("[\\\\\\p{Cntrl}\\s]");
    private static final Pattern THE_DOORS = Pattern.compile("/(login|logout|first-run|invitation)(/.*)?");

    private OwnPath() {}

    static String of(@Nullable String wanted) {
        var path = withDoors(wanted);
        return THE_DOORS.matcher(URI.create(path).getPath()).matches() ? FRONT : path;
    }

    /** The same where somebody stands before the doors and stays there. */
    static String withDoors(@Nullable String wanted) {
        if (wanted == null
                || wanted.length() > LONGEST
                || wanted.startsWith("//")
                || STRANGE.matcher(wanted).find()) {
            return FRONT;
        }
        try {
            var uri = new URI(wanted);
            return isOwn(uri) ? written(uri) : FRONT;
        } catch (URISyntaxException unclear) {
            return FRONT;
        }
    }

    private static boolean isOwn(URI uri) {
        var path = uri.getPath();
        return !uri.isAbsolute()
                && uri.getRawAuthority() == null
                && path != null
                && path.startsWith("/")
                && !path.startsWith("//")
                && !STRANGE.matcher(path).find();
    }

    /** Put together from its parts again: nothing the parser skipped comes along. */
    private static String written(URI uri) {
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var fragment = uri.getRawFragment() == null ? "" : "#" + uri.getRawFragment();
        return uri.getRawPath() + query + fragment;
    }
}
