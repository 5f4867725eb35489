package dovod.lib.ozon;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The Seller API of one cabinet. Safe for many threads; calls block, which suits virtual threads.
 *
 * <p>Nothing is repeated, no redirect is followed, and every call has a time and a size within which it must end.
 * Failures are {@link OzonException}s that carry an {@link OzonFailure}; a wrong argument is an
 * {@link IllegalArgumentException} before anything is sent.
 */
public final class OzonClient implements AutoCloseable {
    /** The production address, the only one that the documentation names. */
    public static final URI PRODUCTION = URI.create("https://api-seller.ozon.ru");

    private final HttpClient http;
    private final boolean ownHttp;
    private final ReadingHeads heads;
    private final Calls calls;
    private final int mostFileBytes;

    private OzonClient(Builder settings) {
        this.ownHttp = settings.http == null;
        this.http = settings.http == null ? newHttp(settings.connectTimeout) : settings.http;
        this.heads = new ReadingHeads(settings.clock);
        this.calls = new Calls(settings, new Exchange(http), heads);
        this.mostFileBytes = settings.mostFileBytes;
    }

    /**
     * Starts to build a client.
     *
     * @param base scheme, host and port, such as {@link #PRODUCTION}
     * @param credentials of the cabinet
     * @param clock for {@code Retry-After} and the skew of {@link #readings()}
     */
    public static Builder at(URI base, OzonCredentials credentials, Clock clock) {
        return new Builder(base, credentials, clock);
    }

    /** A connection pool fit to be shared by the clients of many cabinets. */
    public static HttpClient newHttp(Duration connectTimeout) {
        return HttpClient.newBuilder()
                .version(Version.HTTP_1_1) // one request a connection: a reset tells of one call only
                .followRedirects(Redirect.NEVER)
                .connectTimeout(connectTimeout)
                .build();
    }

    /** Chats with buyers, with Ozon's support and with Ozon's robots. */
    public Chats chats() {
        return new Chats(calls, mostFileBytes);
    }

    /** Postings of all schemes. */
    public Postings postings() {
        return new Postings(calls);
    }

    /** Accruals and transactions. */
    public Finances finances() {
        return new Finances(calls);
    }

    /** Returns of FBO and FBS. */
    public ProductReturns returns() {
        return new ProductReturns(calls);
    }

    /** Stock in Ozon's warehouses. */
    public Stocks stocks() {
        return new Stocks(calls);
    }

    /** What comes to Ozon's warehouses and what leaves them otherwise than in a posting. */
    public Supplies supplies() {
        return new Supplies(calls);
    }

    /** Products of the cabinet. */
    public Products products() {
        return new Products(calls);
    }

    /** Reviews and the comments on them. */
    public Reviews reviews() {
        return new Reviews(calls);
    }

    /** Questions from products' pages and the answers to them. */
    public Questions questions() {
        return new Questions(calls);
    }

    /** The seller's own promotions, as far as they are made of promo codes. */
    public SellerActions sellerActions() {
        return new SellerActions(calls);
    }

    /** The cabinet itself and its key. */
    public Cabinet cabinet() {
        return new Cabinet(calls);
    }

    /** Subscriptions to pushes. */
    public Notifications notifications() {
        return new Notifications(calls);
    }

    /** What the heads of the answers said last. */
    public Readings readings() {
        return heads.last();
    }

    /** Gives up what is under way; a shared pool stays open. */
    @Override
    public void close() {
        if (ownHttp) {
            http.shutdownNow();
        }
    }

    /** Settings of a client; each has a default but those of {@link #at}. */
    public static final class Builder {
        final URI base;
        final OzonCredentials credentials;
        final Clock clock;
        Duration connectTimeout = Duration.ofSeconds(5);
        Duration callTimeout = Duration.ofSeconds(20);
        int mostBytes = 16 << 20;
        int mostFileBytes = 32 << 20;
        RequestBudget budget = new RequestBudget(Ticker.system(), Duration.ofSeconds(10));

        @Nullable HttpClient http;

        private Builder(URI base, OzonCredentials credentials, Clock clock) {
            this.base = requireOrigin(base);
            this.credentials = credentials;
            this.clock = clock;
        }

        /** Default 5 seconds; without meaning for a shared pool. */
        public Builder connectTimeout(Duration time) {
            connectTimeout = time;
            return this;
        }

        /** From the first byte sent to the last byte received; default 20 seconds. */
        public Builder callTimeout(Duration time) {
            callTimeout = time;
            return this;
        }

        /** Bytes of an answer; default 16 MiB. */
        public Builder mostBytes(int bytes) {
            mostBytes = bytes;
            return this;
        }

        /** Bytes of a file of a chat; default 32 MiB. */
        public Builder mostFileBytes(int bytes) {
            mostFileBytes = bytes;
            return this;
        }

        /** The budget of the Client-Id; by default one of this client alone that waits 10 seconds at most. */
        public Builder budget(RequestBudget shared) {
            budget = shared;
            return this;
        }

        /** A pool made by {@link OzonClient#newHttp}; by default one of this client alone. */
        public Builder http(HttpClient shared) {
            if (shared.followRedirects() != Redirect.NEVER) {
                throw new IllegalArgumentException("A client that follows redirects would carry the key along");
            }
            http = shared;
            return this;
        }

        /** The client. */
        public OzonClient build() {
            return new OzonClient(this);
        }

        private static URI requireOrigin(URI base) {
            var scheme = String.valueOf(base.getScheme());
            boolean web = scheme.equals("https") || scheme.equals("http");
            boolean bare = base.getRawQuery() == null && base.getRawUserInfo() == null && base.getHost() != null;
            if (!web || !bare || !base.getPath().matches("/?")) {
                throw new IllegalArgumentException("Not an address such as https://api-seller.ozon.ru: " + base);
            }
            return base;
        }
    }
}
