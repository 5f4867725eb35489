package dovod.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dovod.contracts.FetchingPage.Unfetched;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages are fetched politely, and never from our own network. */
@NullUnmarked
class FetchingPageTest {

    private final List<String> asked = new ArrayList<>();
    private HttpServer site;
    private String home;

    @BeforeEach
    void open() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        home = "http://localhost:" + site.getAddress().getPort();
        site.createContext("/", this::answer);
        site.start();
    }

    @AfterEach
    void close() {
        site.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        asked.add(path + " " + exchange.getRequestHeaders().getFirst("User-Agent"));
        switch (path) {
            case "/robots.txt" -> say(exchange, 200, "User-agent: *\nDisallow: /secret\n");
            case "/contract" -> say(exchange, 200, "<html><p>4.1. Текст</p></html>");
            case "/moved" -> {
                exchange.getResponseHeaders().add("Location", "/contract");
                say(exchange, 302, "");
            }
            case "/inside" -> {
                exchange.getResponseHeaders()
                        .add("Location", "http://127.0.0.1:" + site.getAddress().getPort() + "/contract");
                say(exchange, 302, "");
            }
            default -> say(exchange, 404, "");
        }
    }

    private static void say(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static FetchingPage anywhere() {
        return new FetchingPage(address -> true, true);
    }

    @Test
    void aPageIsFetchedAfterItsRobotsFileAndUnderOurName() throws IOException {
        assertThat(new String(anywhere().fetch(home + "/moved"), StandardCharsets.UTF_8))
                .contains("4.1. Текст");
        assertThat(asked).first().asString().startsWith("/robots.txt Dovod/1");
    }

    @Test
    void whatTheSiteAsksIsHeeded() {
        assertThatThrownBy(() -> anywhere().fetch(home + "/secret/contract"))
                .isInstanceOfSatisfying(
                        Unfetched.class, refused -> assertThat(refused.code()).isEqualTo("forbidden"));
        assertThat(asked).hasSize(1);
    }

    @Test
    void aPageThatIsNotThereIsTold() {
        assertThatThrownBy(() -> anywhere().fetch(home + "/nothing"))
                .isInstanceOfSatisfying(
                        Unfetched.class, refused -> assertThat(refused.code()).isEqualTo("status"));
    }

    @Test
    void aNameThatLeadsInsideIsNotAsked() {
        var fetching = new FetchingPage(PublicAddress::is, true);

        assertThatThrownBy(() -> fetching.fetch(home + "/contract"))
                .isInstanceOfSatisfying(
                        Unfetched.class, refused -> assertThat(refused.code()).isEqualTo("private"));
        assertThat(asked).isEmpty();
    }

    /** The first look at an address is allowed here, the second, after the redirect, is not. */
    @Test
    void aRedirectThatLeadsInsideIsNotFollowed() {
        var looks = new ArrayList<InetAddress>();
        var fetching = new FetchingPage(
                address -> {
                    looks.add(address);
                    return !address.getHostAddress().equals("127.0.0.1") || looks.size() <= looked(home);
                },
                true);

        assertThatThrownBy(() -> fetching.fetch(home + "/inside"))
                .isInstanceOfSatisfying(
                        Unfetched.class, refused -> assertThat(refused.code()).isEqualTo("private"));
        assertThat(asked).noneMatch(path -> path.startsWith("/contract"));
    }

    /** How many addresses the name itself has. */
    private static int looked(String home) {
        try {
            return InetAddress.getAllByName(java.net.URI.create(home).getHost()).length;
        } catch (java.net.UnknownHostException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void otherPortsAreLeftAlone() {
        assertThatThrownBy(() -> new FetchingPage(address -> true, false).fetch(home + "/contract"))
                .isInstanceOfSatisfying(
                        Unfetched.class, refused -> assertThat(refused.code()).isEqualTo("away"));
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "8.8.8.8, true", "127.0.0.1, false", "10.1.2.3, false", "172.16.0.1, false", "192.168.1.1, false",
        "169.254.169.254, false", "100.64.0.1, false", "0.0.0.0, false", "224.0.0.1, false", "255.255.255.255, false",
        "198.18.0.1, false", "::1, false", "fe80::1, false", "fd00::1, false", "::ffff:10.0.0.1, false",
        "2002:0a00:0001::, false", "64:ff9b::7f00:1, false", "2a00:1450:4001:800::200e, true"
    })
    void ownAddressesAreKnownInEveryDress(String address, boolean isPublic) throws IOException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isEqualTo(isPublic);
    }

    @Test
    void theLongestRuleDecides() {
        var rules = RobotsRules.of(
                "User-agent: other\nDisallow: /\n\nUser-agent: *\nDisallow: /help\nAllow: /help/contract # ours\n",
                "Dovod");

        assertThat(rules.allow("/help/other")).isFalse();
        assertThat(rules.allow("/help/contract")).isTrue();
        assertThat(rules.allow("/")).isTrue();
        assertThat(RobotsRules.of("User-agent: dovod\nDisallow: /\nUser-agent: *\nAllow: /", "Dovod")
                        .allow("/a"))
                .isFalse();
    }
}
