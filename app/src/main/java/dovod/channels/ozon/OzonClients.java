package dovod.channels.ozon;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dovod.channels.spi.Credentials;
import dovod.lib.ozon.OzonClient;
import dovod.lib.ozon.OzonCredentials;
import dovod.lib.ozon.RequestBudgets;
import dovod.lib.ozon.Ticker;
import dovod.platform.spi.Forgetful;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Clients of Ozon: one pool of connections for all, one budget of requests for each cabinet. */
@Component
class OzonClients implements DisposableBean, Forgetful {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http = OzonClient.newHttp(CONNECT);
    private final Cache<Credentials, OzonClient> clients = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterAccess(Duration.ofHours(1))
            .build();
    private volatile RequestBudgets budgets;
    private final Ticker ticker;
    private final Clock clock;
    private final Duration callTimeout;

    OzonClients(Ticker ticker, Clock clock, @Value("${dovod.ozon.call-timeout:20s}") Duration callTimeout) {
        this.budgets = new RequestBudgets(ticker, PATIENCE);
        this.ticker = ticker;
        this.clock = clock;
        this.callTimeout = callTimeout;
    }

    /** @throws IllegalArgumentException when the address is none, or the key holds what no header may hold */
    OzonClient of(Credentials credentials) {
        return clients.get(credentials, this::make);
    }

    private OzonClient make(Credentials credentials) {
        var signed = new OzonCredentials(credentials.clientId(), credentials.apiKey());
        return OzonClient.at(URI.create(credentials.address()), signed, clock)
                .callTimeout(callTimeout)
                .budget(budgets.of(credentials.clientId()))
                .http(http)
                .build();
    }

    @Override
    public void forget() {
        budgets = new RequestBudgets(ticker, PATIENCE);
        clients.invalidateAll();
    }

    @Override
    public void destroy() {
        http.shutdownNow();
    }
}
