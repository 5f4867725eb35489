package dovod.program;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk with TLS of its own, behind a proxy that has it, and with none: what browsers are told to keep. */
@NullUnmarked
class TlsTest {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String STORE = "keystore";

    @TempDir
    Path folder;

    private final Map<String, String> cookies = new TreeMap<>();

    @BeforeEach
    void makeACertificate() throws Exception {
        var keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "desk",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storepass",
                        STORE,
                        "-keystore",
                        folder.resolve("desk.p12").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(keytool.waitFor()).isZero();
    }

    @Test
    void withTlsOfItsOwn() throws Exception {
        var settings = TestDatabase.fresh().settings();
        settings.put("SERVER_SSL_KEY_STORE", folder.resolve("desk.p12").toString());
        settings.put("SERVER_SSL_KEY_STORE_PASSWORD", STORE);
        try (var desk = DeskProgram.start(folder, settings).awaitReady()) {
            assertThat(desk.said()).contains("Dovod is ready: https://localhost:" + desk.port());
            isKeptByTheBrowser(firstRun("https://localhost:" + desk.port(), ""));
        }
    }

    @Test
    void behindAProxyThatIsNamedAndBehindOneThatIsNot() throws Exception {
        var settings = TestDatabase.fresh().settings();
        settings.put("DOVOD_PROXIES", "127.0.0.1");
        try (var desk = DeskProgram.start(folder, settings).awaitReady();
                var proxy = TlsProxy.inFrontOf(desk.port(), context(folder.resolve("desk.p12")))) {
            isKeptByTheBrowser(firstRun(proxy.address(), key(desk)));
        }
        cookies.clear();
        try (var desk = DeskProgram.start(folder, TestDatabase.fresh().settings())
                        .awaitReady();
                var proxy = TlsProxy.inFrontOf(desk.port(), context(folder.resolve("desk.p12")))) {
            isPlain(firstRun(proxy.address(), key(desk)));
        }
    }

    @Test
    void onThisMachineWithoutTls() throws Exception {
        try (var desk =
                DeskProgram.start(folder, TestDatabase.fresh().settings()).awaitReady()) {
            isPlain(firstRun("http://localhost:" + desk.port(), ""));
        }
    }

    private static void isKeptByTheBrowser(HttpResponse<String> entered) {
        assertThat(entered.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("__Host-dovod="))
                .allMatch(cookie -> cookie.startsWith("__Host-dovod"))
                .allMatch(cookie -> cookie.contains("; Secure")
                        && cookie.contains("; HttpOnly")
                        && cookie.contains("; SameSite=Lax")
                        && cookie.contains("; Path=/;")
                        && !cookie.contains("Domain"));
        assertThat(entered.headers().firstValue("Strict-Transport-Security"))
                .contains("max-age=31536000; includeSubDomains");
    }

    private static void isPlain(HttpResponse<String> entered) {
        assertThat(entered.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("dovod="))
                .noneMatch(cookie -> cookie.contains("Secure") || cookie.contains("__Host"));
        assertThat(entered.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    /** Printed when the desk starts empty, for those who do not sit at its machine. */
    private static String key(DeskProgram desk) {
        var key = Pattern.compile("key=([A-Za-z0-9_-]+)").matcher(desk.said());
        return key.find() ? "?key=" + key.group(1) : "";
    }

    /** Makes the owner's account, and goes to the first page as one who is signed in. */
    private HttpResponse<String> firstRun(String address, String key) throws Exception {
        try (var browser = HttpClient.newBuilder()
                .sslContext(context(folder.resolve("desk.p12")))
                .build()) {
            var page = send(browser, HttpRequest.newBuilder(URI.create(address + "/first-run" + key)));
            assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
            var token = CSRF.matcher(page.body());
            assertThat(token.find()).isTrue();
            var entered = send(
                    browser,
                    HttpRequest.newBuilder(URI.create(address + "/first-run" + key))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form(token.group(1)))));
            assertThat(entered.statusCode()).as(entered.body()).isEqualTo(303);
            assertThat(entered.headers().firstValue("Location").orElse("")).startsWith("/");
            var first = send(browser, HttpRequest.newBuilder(URI.create(address + "/me")));
            assertThat(first.statusCode()).isEqualTo(200);
            return entered;
        }
    }

    private static String form(String csrf) {
        return Map.of(
                        "_csrf",
                        csrf,
                        "firm",
                        "Мастерская Ольхи",
                        "name",
                        "Вера Ольхина",
                        "email",
                        FirstDay.EMAIL,
                        "password",
                        FirstDay.PASSWORD,
                        "language",
                        "ru")
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> send(HttpClient browser, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        var answer = browser.send(request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0].split("=", 2))
                .forEach(pair -> cookies.put(pair[0], pair[1]));
        return answer;
    }

    /** Shows the certificate, and trusts it. */
    private static SSLContext context(Path store) throws GeneralSecurityException, IOException {
        var keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, STORE.toCharArray());
        }
        var showing = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        showing.init(keys, STORE.toCharArray());
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("desk", keys.getCertificate("desk"));
        var trusting = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusting.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(showing.getKeyManagers(), trusting.getTrustManagers(), null);
        return context;
    }
}
