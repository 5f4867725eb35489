package dovod.lib.ozon;

import dovod.lib.ozon.OzonFailure.RateLimited;
import dovod.lib.ozon.OzonFailure.Refused;
import dovod.lib.ozon.OzonFailure.Trouble;
import dovod.lib.ozon.OzonFailure.Unavailable;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;

/** Judges an answer by its status and its error body {@code {code, message, details}}. */
final class Verdicts {
    private final Clock clock;
    private final RequestBudget budget;

    Verdicts(Clock clock, RequestBudget budget) {
        this.clock = clock;
        this.budget = budget;
    }

    /** Returns only if the status says that the request was done. */
    void requireDone(OzonMethod method, HttpResponse<byte[]> answer) throws OzonException {
        int status = answer.statusCode();
        if (status >= 200 && status < 300) {
            return;
        }
        if (status < 400) {
            throw Exchange.trouble(method, Trouble.REDIRECT, "status " + status);
        }
        var error = Complaint.read(answer.body());
        throw status >= 500 || status == 408 || status == 499
                ? Exchange.trouble(method, error.trouble(), "status " + status + ": " + error.message())
                : refused(method, answer, error);
    }

    private OzonException refused(OzonMethod method, HttpResponse<byte[]> answer, Complaint error) {
        int status = answer.statusCode();
        if (status == 429 || error.says("request rate limit")) {
            return rateLimited(method, answer, error);
        }
        if (error.trouble() == Trouble.CIRCLE_OPEN) {
            return new OzonException(method, new Unavailable(Trouble.CIRCLE_OPEN, error.message()));
        }
        var reason = RefusalReason.of(method, status, error.message());
        return new OzonException(method, new Refused(reason, status, error.code(), error.message()));
    }

    /** A method may have a limit of its own; only the message tells it from the limit over all methods. */
    private OzonException rateLimited(OzonMethod method, HttpResponse<byte[]> answer, Complaint error) {
        var wait = RetryAfter.read(answer.headers().firstValue("Retry-After").orElse(""), clock);
        budget.hold(method, wait, error.says("limit per second"));
        return new OzonException(method, new RateLimited(wait, true));
    }

    /** Ozon's error body, or the plain text of a gateway. */
    private record Complaint(int code, String message) {

        static Complaint read(byte[] body) {
            try {
                var fields = Fields.parsed(body);
                return new Complaint(fields.count("code"), Words.shortened(fields.text("message")));
            } catch (Fields.Unreadable plain) {
                return new Complaint(0, Words.shortened(new String(body, StandardCharsets.UTF_8)));
            }
        }

        Trouble trouble() {
            return says("circle is open") ? Trouble.CIRCLE_OPEN : Trouble.SERVER_ERROR;
        }

        boolean says(String words) {
            return message.toLowerCase(Locale.ROOT).contains(words);
        }
    }
}
