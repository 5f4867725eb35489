package dovod.sandbox.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dovod.sandbox.SandboxControl;
import dovod.sandbox.world.Happening;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Tells open pages, by server-sent events, that something has changed; they fetch what it is. */
public final class Feed implements HttpHandler, AutoCloseable {
    public static final String PATH = ControlApi.PREFIX + "events";
    private static final String CLOSE = "close";
    private static final int KEPT = 64;

    private final Set<BlockingQueue<String>> listeners = ConcurrentHashMap.newKeySet();

    public Feed(SandboxControl control) {
        control.listen(this::hear);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var queue = new ArrayBlockingQueue<String>(KEPT);
        listeners.add(queue);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(200, 0);
            pour(exchange, queue);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            listeners.remove(queue);
        }
    }

    @Override
    public void close() {
        listeners.forEach(queue -> {
            queue.clear();
            queue.add(CLOSE);
        });
    }

    private static void pour(HttpExchange exchange, BlockingQueue<String> queue)
            throws IOException, InterruptedException {
        var out = exchange.getResponseBody();
        out.write(": open\n\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
        for (var event = queue.poll(15, TimeUnit.SECONDS);
                !CLOSE.equals(event);
                event = queue.poll(15, TimeUnit.SECONDS)) {
            var text = event == null ? ": ping\n\n" : "event: changed\ndata: " + event + "\n\n";
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    /** A page that is too slow loses events, not the sandbox its pace: the next one tells the same. */
    private void hear(Happening happening) {
        var event = happening.getClass().getSimpleName();
        listeners.forEach(queue -> queue.offer(event));
    }
}
