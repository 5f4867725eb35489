package dovod.contracts;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Fetches a page of the world and nothing else. The name is looked up once, by us, for every connection, those after a
 * redirect too, and the connection goes to the very address that was looked at: a page must not make the desk knock at
 * doors of its own network.
 */
@Component
class FetchingPage implements DisposableBean {

    private static final String NAME = "Dovod";
    private static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final int MOST_REDIRECTS = 5;
    private static final Timeout TIME = Timeout.ofSeconds(20);
    private static final Set<Integer> PORTS = Set.of(-1, 80, 443);

    /** The page does not let itself be fetched; the code is part of a message key. */
    static final class Unfetched extends IOException {

        private final String code;

        Unfetched(String code, String message) {
            super(message);
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    private final CloseableHttpClient client;
    private final boolean anyPort;

    @Autowired
    FetchingPage() {
        this(PublicAddress::is, false);
    }

    FetchingPage(Predicate<InetAddress> allowed, boolean anyPort) {
        this.anyPort = anyPort;
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(resolver(allowed))
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(TIME)
                        .setSocketTimeout(TIME)
                        .build())
                .build();
        client = HttpClients.custom()
                .setConnectionManager(connections)
                .setUserAgent(NAME + "/1 (looks at contracts once a day)")
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setMaxRedirects(MOST_REDIRECTS)
                        .setResponseTimeout(TIME)
                        .setConnectionRequestTimeout(TIME)
                        .build())
                .addRequestInterceptorFirst((request, entity, context) -> checkPort(request))
                .build();
    }

    private static DnsResolver resolver(Predicate<InetAddress> allowed) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                var found = SystemDefaultDnsResolver.INSTANCE.resolve(host);
                for (var address : found) {
                    if (!allowed.test(address)) {
                        throw new UnknownHostException(PRIVATE + host);
                    }
                }
                return found;
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }

    private static final String PRIVATE = "an address of a private network: ";

    private void checkPort(HttpRequest request) throws HttpException {
        var authority = request.getAuthority();
        if (!anyPort && authority != null && !PORTS.contains(authority.getPort())) {
            throw new HttpException("a port that no page stands at");
        }
    }

    /**
     * @throws Unfetched {@code private}, {@code forbidden}, {@code status}, {@code large}, {@code away}
     */
    byte[] fetch(String address) throws Unfetched {
        var uri = URI.create(address);
        if (!allows(robots(uri), uri)) {
            throw new Unfetched("forbidden", "robots.txt asks us not to look");
        }
        return get(uri);
    }

    private static boolean allows(String robots, URI uri) {
        var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return RobotsRules.of(robots, NAME).allow(path);
    }

    /** No such file, no rules. */
    private String robots(URI uri) throws Unfetched {
        try {
            return new String(get(uri.resolve("/robots.txt")), StandardCharsets.UTF_8);
        } catch (Unfetched none) {
            if (none.code().equals("status")) {
                return "";
            }
            throw none;
        }
    }

    private byte[] get(URI uri) throws Unfetched {
        try {
            return client.execute(new HttpGet(uri), FetchingPage::body);
        } catch (Unfetched told) {
            throw told;
        } catch (UnknownHostException unknown) {
            boolean own = String.valueOf(unknown.getMessage()).startsWith(PRIVATE);
            throw new Unfetched(own ? "private" : "away", String.valueOf(unknown.getMessage()));
        } catch (IOException | RuntimeException away) {
            throw new Unfetched("away", String.valueOf(away.getMessage()));
        }
    }

    private static byte[] body(ClassicHttpResponse response) throws IOException {
        if (response.getCode() != 200) {
            throw new Unfetched("status", "status " + response.getCode());
        }
        var entity = response.getEntity();
        if (entity == null) {
            return new byte[0];
        }
        try (var content = entity.getContent()) {
            var bytes = content.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Unfetched("large", "more than 10 MB");
            }
            return bytes;
        }
    }

    @Override
    public void destroy() throws IOException {
        client.close();
    }
}
