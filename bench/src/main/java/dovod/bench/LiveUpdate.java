package dovod.bench;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.HdrHistogram.Histogram;

/**
 * How long after a buyer's message an open page can show it: the push goes in on one connection, the hint comes out on
 * another, and the list is fetched until it holds the words.
 */
final class LiveUpdate {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Visitor visitor;
    private final Pushes pushes;

    LiveUpdate(Visitor visitor, Pushes pushes) {
        this.visitor = visitor;
        this.pushes = pushes;
    }

    Timing measure(int times) throws Exception {
        var histogram = new Histogram(PATIENCE.toNanos() * 2, 3);
        try (var hints = new Socket(InetAddress.getLoopbackAddress(), visitor.port());
                var push = new Wire(visitor.port());
                var page = new Wire(visitor.port())) {
            var events = listen(hints);
            for (int i = 0; i < times; i++) {
                var words = "живое сообщение " + System.nanoTime();
                long begin = System.nanoTime();
                pushes.push(push, words);
                do {
                    waitForHint(events);
                } while (!page.get("/inbox?view=all", visitor.headers() + "HX-Request: true\r\n")
                        .text()
                        .contains(words));
                histogram.recordValue(System.nanoTime() - begin);
            }
        }
        return new Timing(0, histogram);
    }

    private BufferedReader listen(Socket socket) throws Exception {
        socket.setSoTimeout((int) PATIENCE.toMillis());
        socket.getOutputStream()
                .write(("GET /live?topic=inbox HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
                                + visitor.headers() + "\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    private static void waitForHint(BufferedReader events) throws Exception {
        for (var line = events.readLine(); line != null; line = events.readLine()) {
            if (line.startsWith("data:")) {
                return;
            }
        }
        throw new java.io.EOFException("the live connection ended");
    }
}
