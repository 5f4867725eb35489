package dovod.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.cast.Route;
import dovod.cast.Routes;
import dovod.cast.Visitor;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What every answer tells the browser, asked on every route and in every status. */
@DeskTest
class HeadersTest {

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void everyRouteAnswersAStrangerWithTheHeaders() throws Exception {
        for (var route : Routes.all(routes).toList()) {
            check(route.toString(), send(route, ""), route.path());
        }
    }

    @Test
    void everyRouteAnswersTheOwnerWithTheHeaders() throws Exception {
        for (var route : Routes.all(routes).toList()) {
            var vera = Visitor.of(Cast.VERA, port);
            check(route.toString(), send(route, "dovod=" + vera.cookie("dovod").orElseThrow()), route.path());
        }
    }

    @Test
    void everyStatusHasThem() throws Exception {
        var vera = Visitor.of(Cast.VERA, port);
        var cookie = "dovod=" + vera.cookie("dovod").orElseThrow();
        var seen = new TreeSet<Integer>();
        for (var route : new Route[] {
            new Route("GET", "/me"),
            new Route("GET", "/inbox"),
            new Route("GET", "/static/dovod.css"),
            new Route("GET", "/static/nothing.css"),
            new Route("GET", "/nowhere"),
            new Route("GET", "/settings/people/019aa000-0000-7000-8000-00000000ffff"),
            new Route("POST", "/me"),
            new Route("PATCH", "/nowhere"),
            new Route("GET", "/me;x=1"),
            new Route("GET", "/login?next=" + "x".repeat(3000)),
        }) {
            for (var who : new String[] {"", cookie}) {
                var answer = send(route, who);
                seen.add(answer.statusCode());
                check(route.toString(), answer, route.path());
            }
        }
        assertThat(seen).contains(200, 303, 400, 403, 404);
    }

    /** Tomcat turns these down before any filter of ours. */
    @Test
    void whatTheServerItselfCannotReadGetsTheHeadersAndNothingElse() throws IOException, InterruptedException {
        for (var path : new String[] {"/%2e%2e/me", "/%00", "/..;/me", "/a%2fb", "/a%5cb"}) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.body()).as(path).isEmpty();
            check(path, answer.statusCode(), answer.headers(), path);
        }
    }

    @Test
    void privatePagesAreNotKept() throws Exception {
        var vera = Visitor.of(Cast.VERA, port);
        var cookie = "dovod=" + vera.cookie("dovod").orElseThrow();

        assertThat(send(new Route("GET", "/me"), cookie).headers().firstValue("Cache-Control"))
                .contains("no-store");
        assertThat(send(new Route("GET", "/api/v1/me"), cookie).headers().firstValue("Cache-Control"))
                .contains("no-store");
        assertThat(send(new Route("GET", "/static/dovod.css"), "").headers().firstValue("Cache-Control"))
                .isPresent()
                .isNotEqualTo("no-store");
    }

    @Test
    void noOtherSiteMayReadOurAnswers() throws IOException, InterruptedException {
        for (var path : new String[] {"/me", "/api/v1/me", "/login", "/static/dovod.css"}) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .header("Origin", "https://evil.example")
                    .build();
            var headers =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).headers();
            assertThat(headers.firstValue("Access-Control-Allow-Origin"))
                    .as(path)
                    .isEmpty();
        }
    }

    private HttpResponse<Void> send(Route route, String cookie) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + route.path()))
                .method(route.method(), HttpRequest.BodyPublishers.noBody())
                .header("Accept", "text/html")
                .header("Cookie", cookie.isEmpty() ? "nothing=here" : cookie)
                .build();
        // The head alone: a live stream has no end.
        return client.send(request, head -> HttpResponse.BodySubscribers.discarding());
    }

    private static void check(String what, HttpResponse<Void> answer, String path) {
        check(what, answer.statusCode(), answer.headers(), path);
    }

    private static void check(String what, int status, HttpHeaders headers, String path) {
        var missing = new ArrayList<String>();
        expect(missing, headers, "X-Content-Type-Options", "nosniff");
        expect(missing, headers, "Referrer-Policy", "same-origin|no-referrer");
        expect(missing, headers, "Cross-Origin-Opener-Policy", "same-origin");
        expect(missing, headers, "Cross-Origin-Resource-Policy", "same-origin");
        expect(missing, headers, "X-Frame-Options", "DENY|SAMEORIGIN");
        expect(missing, headers, "Permissions-Policy", ".*microphone=\\(\\).*");
        expect(missing, headers, "Content-Security-Policy", ".*default-src 'none'.*");
        if (!path.startsWith("/static/")) {
            expect(missing, headers, "Cache-Control", ".*(no-store|private).*");
        }
        assertThat(missing).as("%s: %d", what, status).isEmpty();
        assertThat(headers.allValues("Content-Security-Policy").toString())
                .doesNotContain("unsafe")
                .doesNotContain("data:")
                .doesNotContain("*");
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("Strict-Transport-Security"))
                .as("only behind TLS")
                .isEmpty();
    }

    private static void expect(List<String> missing, HttpHeaders headers, String name, String pattern) {
        var values = headers.allValues(name);
        if (values.size() != 1 || !values.getFirst().matches(pattern)) {
            missing.add(name + " is " + values);
        }
    }
}
