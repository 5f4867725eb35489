package dovod.sandbox.api;

import dovod.sandbox.http.Refusal;
import dovod.sandbox.world.Account;
import dovod.sandbox.world.KeyState;
import dovod.sandbox.world.Shop;
import dovod.sandbox.world.World;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets callers in: by key, by the key's life, by rate, by role. The words are those of the official error table. */
public final class Door {
    private final World world;
    private final RateLimit limit;

    public Door(World world, int requestsPerSecond, InstantSource wall) {
        this.world = world;
        this.limit = new RateLimit(requestsPerSecond, wall);
    }

    Caller admit(Visit visit) {
        var shop = shop(visit);
        var account = shop.account();
        checkKey(account, visit.header("Api-Key"));
        var left = limit.take(account.clientId());
        if (!account.opens(visit.path())) {
            throw Refusal.denied("Api-Key is missing a required role for a method");
        }
        return new Caller(shop, Gateway.remaining(left));
    }

    private Shop shop(Visit visit) {
        if (visit.clientId().isEmpty() || visit.header("Api-Key") == null) {
            throw Refusal.of(401, 16, "Client-Id and Api-Key headers are required");
        }
        return world.find(visit.clientId()).orElseThrow(Door::badKey);
    }

    private void checkKey(Account account, @Nullable String key) {
        if (!account.apiKey().equals(key)) {
            throw badKey();
        }
        if (account.keyState() == KeyState.DEACTIVATED || !world.now().isBefore(account.keyExpiresAt())) {
            throw Refusal.denied("Api-key is deactivated, use another one or generate a new one");
        }
        if (account.keyState() == KeyState.IP_RESTRICTED) {
            throw Refusal.denied("Api-Key is restricted to specific IP addresses");
        }
    }

    private static Refusal badKey() {
        return Refusal.denied("Invalid Api-Key, please check the key and try again");
    }

    /** A caller who was let in, and the headers that the answer is to carry. */
    record Caller(Shop shop, Map<String, String> headers) {}
}
