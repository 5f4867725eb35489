package dovod.platform;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.platform.spi.StillHere;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * The line on which an open page hears what changed: server-sent events {@code hint} ({@code {"topic", "event",
 * "again"}}, again when it was said before this page listened) and {@code resync}. Each has a virtual thread of its own for as long as it lasts.
 */
@Controller
class LivePage {

    private static final Duration PING = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int MOST_TOPICS = 50;

    private final LiveHub hub;
    private final StillHere people;
    private final JsonMapper json;

    LivePage(LiveHub hub, StillHere people, JsonMapper json) {
        this.hub = hub;
        this.people = people;
        this.json = json;
    }

    @GetMapping("/live")
    void listen(Actor actor, HttpServletRequest request, HttpServletResponse response) throws InterruptedException {
        var client = hub.listen(actor, topics(request));
        try {
            response.setContentType("text/event-stream;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Accel-Buffering", "no");
            speak(client, request, response);
        } catch (IOException left) {
            // The page was closed; there is nobody to tell.
        } finally {
            hub.leave(client);
        }
    }

    /** The id makes a browser that comes back tell so: then it may have missed something. */
    private void speak(LiveClient client, HttpServletRequest request, HttpServletResponse response)
            throws IOException, InterruptedException {
        var end = System.nanoTime() + LONGEST.toNanos();
        say(response, "retry: 1000\nid: 1\n\n");
        if (request.getHeader("Last-Event-ID") != null) {
            client.say(LiveClient.RESYNC);
        }
        var asked = System.nanoTime();
        while (System.nanoTime() < end) {
            var event = client.next(PING).orElse(null);
            if (isOwn(event) || System.nanoTime() - asked > PING.toNanos()) {
                asked = System.nanoTime();
                if (!mayStay(request)) {
                    return;
                }
            }
            if (event instanceof LiveClient.Over) {
                return;
            }
            say(response, words(event));
        }
    }

    private String words(LiveClient.@Nullable Event event) {
        return switch (event) {
            case LiveClient.Changed told when !isOwn(event) -> "event: hint\ndata: " + data(told) + "\n\n";
            case LiveClient.Resync() -> "event: resync\ndata: {}\n\n";
            case null, default -> ": still here\n\n";
        };
    }

    /** About the listener, not for the page. */
    private static boolean isOwn(LiveClient.@Nullable Event event) {
        return event instanceof LiveClient.Changed told
                && Live.isOwnTopic(told.hint().topic());
    }

    /** While the database is away nobody can be signed out either. */
    private boolean mayStay(HttpServletRequest request) {
        try {
            return people.mayStay(request);
        } catch (RuntimeException unknown) {
            if (DatabaseAway.caused(unknown)) {
                return true;
            }
            throw unknown;
        }
    }

    private String data(LiveClient.Changed told) {
        var hint = told.hint();
        return json.writeValueAsString(Map.of("topic", hint.topic(), "event", hint.event(), "again", told.again()));
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
