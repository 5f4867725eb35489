package dovod.lib.businesstime;

/** Calendar data that cannot be used; the message names the file, the line and what is wrong there. */
public final class InvalidCalendar extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidCalendar(String source, String problem) {
        super(source + ": " + problem);
    }

    InvalidCalendar(String source, int line, String problem) {
        super("%s, line %d: %s".formatted(source, line, problem));
    }
}
