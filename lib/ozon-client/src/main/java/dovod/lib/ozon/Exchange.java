package dovod.lib.ozon;

import dovod.lib.ozon.OzonFailure.NotSent;
import dovod.lib.ozon.OzonFailure.OutcomeUnknown;
import dovod.lib.ozon.OzonFailure.Trouble;
import dovod.lib.ozon.OzonFailure.Unavailable;
import dovod.lib.ozon.OzonMethod.Effect;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/** One request and its whole answer, in time and in size; or what is known of how it failed. */
final class Exchange {
    private final HttpClient http;

    Exchange(HttpClient http) {
        this.http = http;
    }

    /** The time covers the body too, which the timeout of {@link HttpRequest} does not. */
    HttpResponse<byte[]> send(OzonMethod method, HttpRequest request, Duration time, int most) throws OzonException {
        var body = new CappedBody(most);
        var answer = http.sendAsync(request, body);
        try {
            return answer.get(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw givenUp(method, answer, Trouble.TIMEOUT, "no whole answer in " + time);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw givenUp(method, answer, Trouble.INTERRUPTED, "interrupted while waiting for the answer");
        } catch (ExecutionException failed) {
            throw broken(method, failed.getCause(), body.headSeen());
        }
    }

    static OzonException trouble(OzonMethod method, Trouble trouble, String detail) {
        return new OzonException(
                method,
                method.effect() == Effect.NONE
                        ? new Unavailable(trouble, detail)
                        : new OutcomeUnknown(trouble, detail));
    }

    private static OzonException givenUp(
            OzonMethod method, CompletableFuture<?> answer, Trouble trouble, String detail) {
        answer.cancel(true);
        return trouble(method, trouble, detail);
    }

    private static OzonException broken(OzonMethod method, @Nullable Throwable cause, boolean headSeen) {
        return switch (cause) {
            case HttpConnectTimeoutException late -> notSent(method, late);
            case ConnectException refused -> notSent(method, refused);
            case UnknownHostException unknown -> notSent(method, unknown);
            case UnresolvedAddressException unknown -> notSent(method, unknown);
            case SSLHandshakeException untrusted -> notSent(method, untrusted);
            case HttpTimeoutException late -> trouble(method, Trouble.TIMEOUT, described(late));
            case CappedBody.TooLarge large -> trouble(method, Trouble.ANSWER_TOO_LARGE, described(large));
            case IOException lost ->
                trouble(method, headSeen ? Trouble.CUT_BODY : Trouble.CONNECTION_LOST, described(lost));
            case null, default -> throw new IllegalStateException("HTTP client failed", cause);
        };
    }

    private static OzonException notSent(OzonMethod method, Exception cause) {
        return new OzonException(method, new NotSent(described(cause)));
    }

    private static String described(Exception cause) {
        return Words.shortened(cause.getClass().getSimpleName() + ": " + cause.getMessage());
    }
}
