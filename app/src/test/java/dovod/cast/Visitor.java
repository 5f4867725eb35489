package dovod.cast;

import dovod.kernel.Actor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody at the desk's address with a browser of the plainest kind: keeps cookies, sends the forms it was shown,
 * follows no redirect by itself.
 */
public final class Visitor {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private final int port;
    private final Map<String, String> cookies = new TreeMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String csrf = "";

    public Visitor(int port) {
        this.port = port;
        headers.put("Accept", "text/html");
        headers.put("Accept-Language", "ru");
    }

    /** Signed in by the form. */
    public static Visitor of(Actor actor, int port) {
        var visitor = new Visitor(port);
        var entered = visitor.signIn(Cast.email(actor), Cast.PASSWORD);
        if (entered.statusCode() != 303) {
            throw new IllegalStateException(actor.name() + " does not get in: " + entered.statusCode());
        }
        visitor.get("/me");
        return visitor;
    }

    public HttpResponse<String> signIn(String email, String password) {
        get("/login");
        return post("/login", Map.of("email", email, "password", password));
    }

    /** From now on with this header. */
    public Visitor with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(at(path)).GET());
    }

    /** Sends a form with the token of the last form seen. */
    public HttpResponse<String> post(String path, Map<String, String> form) {
        var fields = new LinkedHashMap<>(form);
        fields.put("_csrf", csrf);
        return postBare(path, fields);
    }

    /** Sends a form as another site would: with the cookies alone. */
    public HttpResponse<String> postBare(String path, Map<String, String> form) {
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form))));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        headers.forEach(request::setHeader);
        if (!cookies.isEmpty()) {
            request.setHeader("Cookie", jar());
        }
        try {
            var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            var shown = CSRF.matcher(response.body());
            csrf = shown.find() ? shown.group(1) : csrf;
            return response;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** An answer that is no text. */
    public byte[] bytes(String path) {
        var request = HttpRequest.newBuilder(at(path)).header("Cookie", jar()).build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The status alone, of an answer that may have no end. */
    public int statusOf(String path) {
        var request = HttpRequest.newBuilder(at(path)).header("Cookie", jar()).build();
        try {
            var response = CLIENT.send(request, HttpResponse.BodyHandlers.ofInputStream());
            response.body().close();
            return response.statusCode();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The line of an open page; close it. */
    public LiveStream listen(String... topics) {
        var query = Arrays.stream(topics)
                .map(topic -> "topic=" + URLEncoder.encode(topic, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(at("/live?" + query));
        headers.forEach(request::setHeader);
        request.setHeader("Cookie", jar());
        request.setHeader("Accept", "text/event-stream");
        try {
            return new LiveStream(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The token that forms and scripts send back, as last seen. */
    public String csrf() {
        return csrf;
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    public void plant(String name, String value) {
        cookies.put(name, value);
    }

    private String jar() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private void keep(String header) {
        var pair = header.split(";", 2)[0].split("=", 2);
        if (header.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
