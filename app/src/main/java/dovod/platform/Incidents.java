package dovod.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/** Our own mistakes: the log keeps what happened, the person gets a number to find it by. */
@Component
class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

    private final SecureRandom numbers = new SecureRandom();

    /** What broke, and whose fault it is: the database's, when it is away, or else ours. */
    Mishap record(Throwable thrown, HttpServletRequest request) {
        if (DatabaseAway.caused(thrown)) {
            note(thrown);
            return Mishap.DATABASE_AWAY;
        }
        var number = number();
        LOG.error("Incident {} at {} {}", number, request.getMethod(), place(request), thrown);
        return Mishap.bug(number);
    }

    /** The database gave this one up, since others were in its way. */
    Mishap busy(Exception gaveUp) {
        note(gaveUp);
        return Mishap.UNAVAILABLE;
    }

    /** Said briefly, since it may be said often. */
    private static void note(Throwable away) {
        LOG.warn("The database did not answer: {}", away.toString());
    }

    /** The pattern, never the address: that may hold the secret of a hook or an invitation. */
    private static Object place(HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "(no page)" : pattern;
    }

    private String number() {
        var bytes = new byte[4];
        numbers.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
