package dovod.lib.ozon;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Bodies that Ozon expects in answer to a push, as {@code application/json}. */
public final class PushAnswer {
    private PushAnswer() {}

    /** To an event, with status 200, once it is stored. */
    public static String accepted() {
        return "{\"result\":true}";
    }

    /**
     * To a ping, with status 200.
     *
     * @param version of this application
     * @param name of this application
     * @param time when handling of the ping began
     */
    public static String ping(String version, String name, Instant time) {
        return Calls.body()
                .put("version", version)
                .put("name", name)
                .put("time", time.truncatedTo(ChronoUnit.SECONDS).toString())
                .toString();
    }

    /** To a push that cannot be taken, with status 4xx or 5xx; Ozon comes again, for about an hour. */
    public static String error(Problem problem, String message) {
        var body = Calls.body();
        body.putObject("error")
                .put("code", problem.name())
                .put("message", message)
                .putNull("details");
        return body.toString();
    }

    /** Codes that Ozon knows. */
    public enum Problem {
        ERROR_UNKNOWN,
        ERROR_PARAMETER_VALUE_MISSED,
        ERROR_REQUEST_DUPLICATED
    }
}
