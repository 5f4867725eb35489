package dovod.cast;

/**
 * A method and a path of the desk.
 *
 * @param pattern the path with variables where ids belong
 * @param room whose it is
 */
public record Route(String method, String pattern, String room) {

    public Route(String method, String pattern) {
        this(method, pattern, "");
    }

    public boolean hasIds() {
        return pattern.contains("{");
    }

    /** With an id that is nobody's. */
    public String path() {
        return with(Routes.NOBODY);
    }

    public String with(String id) {
        return Routes.fill(pattern, id);
    }
}
