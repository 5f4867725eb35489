package dovod.cast;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An open page's line to the desk: the events of {@code /live} as a browser gets them, over HTTP. */
public final class LiveStream implements AutoCloseable {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    private final HttpResponse<InputStream> response;
    private final List<String> events = new ArrayList<>();
    private boolean ended;

    LiveStream(HttpResponse<InputStream> response) {
        this.response = response;
        Thread.ofVirtual().start(this::read);
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            var event = new StringBuilder();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty()) {
                    event.append(event.isEmpty() ? "" : "\n").append(line);
                } else {
                    heard(event.toString());
                    event.setLength(0);
                }
            }
        } catch (IOException | UncheckedIOException cut) {
            // Ended all the same.
        }
        end();
    }

    private synchronized void heard(String event) {
        events.add(event);
        notifyAll();
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
    }

    public int status() {
        return response.statusCode();
    }

    /** Everything heard up to now. */
    public synchronized List<String> events() {
        return List.copyOf(events);
    }

    /** Waits for an event with these words in it, the first since that many were heard. */
    public synchronized String await(String words, int since) {
        for (var end = System.nanoTime() + PATIENCE; System.nanoTime() < end; pause()) {
            for (var event : events.subList(Math.min(since, events.size()), events.size())) {
                if (event.contains(words)) {
                    return event;
                }
            }
            if (ended) {
                break;
            }
        }
        throw new AssertionError("«" + words + "» was not said; heard: " + events);
    }

    public String await(String words) {
        return await(words, 0);
    }

    /** Waits until the desk hangs up. */
    public synchronized void awaitEnd() {
        for (var end = System.nanoTime() + PATIENCE; !ended; pause()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("the line stays open; heard: " + events);
            }
        }
    }

    private void pause() {
        try {
            wait(200);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException already) {
            throw new UncheckedIOException(already);
        }
    }
}
