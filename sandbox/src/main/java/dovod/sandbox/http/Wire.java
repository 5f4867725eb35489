package dovod.sandbox.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Sends answers, or breaks the connection in the ways a network does. */
public final class Wire implements AutoCloseable {
    private final CountDownLatch closing = new CountDownLatch(1);

    /** Sends the whole answer. */
    public void send(HttpExchange exchange, Answer answer) throws IOException {
        start(exchange, answer);
        try (var body = exchange.getResponseBody()) {
            body.write(answer.body());
        } finally {
            exchange.close();
        }
    }

    /** Closes the connection without an answer. */
    public void cut(HttpExchange exchange) {
        exchange.close();
    }

    /** Sends half of the answer, then closes the connection. */
    public void breakOff(HttpExchange exchange, Answer answer) throws IOException {
        start(exchange, answer);
        exchange.getResponseBody().write(answer.body(), 0, answer.body().length / 2);
        exchange.getResponseBody().flush();
        exchange.close();
    }

    /** Keeps the caller waiting, then closes the connection without an answer. */
    public void hang(HttpExchange exchange, Duration hold) {
        try {
            var closed = closing.await(hold.toMillis(), TimeUnit.MILLISECONDS);
            System.getLogger(Wire.class.getName())
                    .log(System.Logger.Level.DEBUG, closed ? "Released by closing" : "Held long enough");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    @Override
    public void close() {
        closing.countDown();
    }

    private static void start(HttpExchange exchange, Answer answer) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
    }
}
