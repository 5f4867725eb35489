package dovod.sandbox.world;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The marketplace: its sellers, its time, its only lock, and those who listen to what happens. */
public final class World {
    private final InstantSource clock;
    private final Identifiers identifiers;
    private final ReentrantLock lock = new ReentrantLock();
    private final SequencedMap<String, Shop> shops = new LinkedHashMap<>();
    private final List<Consumer<Happening>> listeners = new CopyOnWriteArrayList<>();
    private @Nullable Instant past;

    public World(InstantSource clock, Identifiers identifiers) {
        this.clock = clock;
        this.identifiers = identifiers;
    }

    /** The present by the virtual clock; the past moment while {@link #inThePast} makes something up. */
    public Instant now() {
        var told = lock.isHeldByCurrentThread() ? past : null;
        return told == null ? clock.instant() : told;
    }

    /** Does something as if it had been done back then: with that time, and without telling the listeners. */
    public <T> T inThePast(Instant then, Supplier<T> work) {
        return with(() -> {
            past = then;
            try {
                return work.get();
            } finally {
                past = null;
            }
        });
    }

    public Identifiers identifiers() {
        return identifiers;
    }

    /** Hears of every change from now on, under the lock: a listener must be quick and must not wait. */
    public void listen(Consumer<Happening> listener) {
        listeners.add(listener);
    }

    /** Reads or changes the world; nobody else does meanwhile. */
    public <T> T with(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** Registers a seller. */
    public Shop add(Account account) {
        return with(() -> {
            if (shops.containsKey(account.clientId())) {
                throw new IllegalArgumentException("There is already a seller with Client-Id " + account.clientId());
            }
            var shop = new Shop(account);
            shops.put(account.clientId(), shop);
            return shop;
        });
    }

    /** Changes what a key opens, the subscription and the like. */
    public Account change(String clientId, UnaryOperator<Account> change) {
        return with(() -> {
            var shop = shop(clientId);
            shop.account(change.apply(shop.account()));
            return shop.account();
        });
    }

    /** All sellers, the oldest first. */
    public Collection<Shop> shops() {
        return with(() -> List.copyOf(shops.values()));
    }

    public Optional<Shop> find(String clientId) {
        return with(() -> Optional.ofNullable(shops.get(clientId)));
    }

    public Shop shop(String clientId) {
        return find(clientId)
                .orElseThrow(() -> new IllegalArgumentException("No seller has the Client-Id " + clientId));
    }

    /** All sellers with all that is theirs, for a file. */
    public List<SavedShop> saved() {
        return with(() -> shops.values().stream().map(SavedShop::of).toList());
    }

    /**
     * Puts saved sellers in the place of those that are there, without telling anybody.
     *
     * @param generation see {@link Identifiers#renew}
     */
    public void restore(List<SavedShop> saved, int generation) {
        with(() -> {
            shops.clear();
            saved.forEach(one -> shops.put(one.account().clientId(), one.restore()));
            identifiers.renew(generation, shops.values());
            return true;
        });
    }

    void tell(Happening happening) {
        if (past != null) {
            return;
        }
        listeners.forEach(listener -> listener.accept(happening));
    }
}
