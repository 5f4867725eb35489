package dovod.sandbox.http;

import dovod.sandbox.json.Json;
import java.util.Map;

/** A call that is refused, with Ozon's status, gRPC code and words. */
@SuppressWarnings("serial")
public final class Refusal extends RuntimeException {
    private final int status;
    private final int code;
    private final Map<String, String> headers;

    private Refusal(int status, int code, String message, Map<String, String> headers) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.headers = headers;
    }

    public static Refusal of(int status, int code, String message) {
        return new Refusal(status, code, message, Map.of());
    }

    /** The request does not fit the method's document. */
    public static Refusal invalid(String field, String why) {
        return of(400, 3, "Request validation error: invalid " + field + ": " + why);
    }

    /** The request is well-formed but cannot be fulfilled. */
    public static Refusal bad(String message) {
        return of(400, 3, message);
    }

    public static Refusal notFound(String message) {
        return of(404, 5, message);
    }

    public static Refusal denied(String message) {
        return of(403, 7, message);
    }

    public static Refusal tooMany(long retryAfterSeconds) {
        var headers = Map.of("Retry-After", Long.toString(retryAfterSeconds));
        return new Refusal(429, 8, "You have reached request rate limit per second", headers);
    }

    public int status() {
        return status;
    }

    public Answer answer() {
        var body = Json.object().put("code", code).put("message", getMessage());
        body.putArray("details");
        return Answer.json(status, body).with(headers);
    }
}
