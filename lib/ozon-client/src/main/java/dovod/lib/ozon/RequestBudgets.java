package dovod.lib.ozon;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The one budget of each Client-Id, however many clients are built for it (a changed key, a second tenant). */
public final class RequestBudgets {
    private final Map<String, RequestBudget> byClientId = new ConcurrentHashMap<>();
    private final Ticker ticker;
    private final Duration patience;

    /**
     * @param ticker time to refill by
     * @param patience how long a call may wait for its turn
     */
    public RequestBudgets(Ticker ticker, Duration patience) {
        this.ticker = ticker;
        this.patience = patience;
    }

    /** The budget shared by all clients of this Client-Id. */
    public RequestBudget of(String clientId) {
        return byClientId.computeIfAbsent(clientId, id -> new RequestBudget(ticker, patience));
    }
}
