package dovod.platform;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * The line on which an open page hears what changed: server-sent events {@code hint} ({@code {"topic", "event"}}) and
 * {@code resync}. Each has a virtual thread of its own for as long as it lasts.
 */
@Controller
class LivePage {

    private static final Duration PING = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int MOST_TOPICS = 50;

    private final LiveHub hub;
    private final JsonMapper json;

    LivePage(LiveHub hub, JsonMapper json) {
        this.hub = hub;
        this.json = json;
    }

    @GetMapping("/live")
    void listen(Actor actor, HttpServletRequest request, HttpServletResponse response) throws InterruptedException {
        var client = hub.listen(actor, topics(request));
        try {
            response.setContentType("text/event-stream;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Accel-Buffering", "no");
            speak(client, response);
        } catch (IOException left) {
            // The page was closed; there is nobody to tell.
        } finally {
            hub.leave(client);
        }
    }

    private void speak(LiveClient client, HttpServletResponse response) throws IOException, InterruptedException {
        var end = System.nanoTime() + LONGEST.toNanos();
        say(response, "retry: 1000\n\n");
        while (System.nanoTime() < end) {
            switch (client.next(PING).orElse(null)) {
                case null -> say(response, ": still here\n\n");
                case LiveClient.Changed(var hint) -> say(response, "event: hint\ndata: " + data(hint) + "\n\n");
                case LiveClient.Resync() -> say(response, "event: resync\ndata: {}\n\n");
                case LiveClient.Over() -> {
                    return;
                }
            }
        }
    }

    private String data(LiveHint hint) {
        return json.writeValueAsString(Map.of("topic", hint.topic(), "event", hint.event()));
    }

    private static void say(HttpServletResponse response, String text) throws IOException {
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
    }

    /** Read by hand: Spring would split a topic at its commas. */
    private static Set<String> topics(HttpServletRequest request) {
        var told = request.getParameterValues("topic");
        if (told == null || told.length > MOST_TOPICS) {
            throw new NotFound();
        }
        return Set.copyOf(Arrays.asList(told));
    }
}
