package dovod.platform;

import dovod.kernel.TenantId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The only way to a transaction on a tenant's rows. The tenant is told to PostgreSQL with SET LOCAL, so it ends
 * with the transaction; a query outside sees no row at all, since row-level security finds no tenant.
 */
@Component
public class Tenancy {

    /** Dozens of small queries: planning them for their very values takes longer than running them. */
    private static final String PLANNED_ONCE = "; SET LOCAL plan_cache_mode = force_generic_plan";

    /** A plan from the days when a table was empty reads all of it for each row, until somebody has counted it anew. */
    private static final String PLANNED_ANEW = "; SET LOCAL plan_cache_mode = force_custom_plan";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;

    /** Under this key a page keeps what it was told. */
    private final Object answers = new Object();

    Tenancy(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.writing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /**
     * Runs in a transaction of this tenant; joins one that is already open for the same tenant.
     *
     * @throws IllegalStateException when a transaction of another tenant is open
     */
    public <T extends @Nullable Object> T in(TenantId tenant, Supplier<T> work) {
        return run(writing, tenant, "", work);
    }

    public void run(TenantId tenant, Runnable work) {
        this.<@Nullable Void>in(tenant, () -> {
            work.run();
            return null;
        });
    }

    /** The same for work on many rows at once: every query is planned for its very values, and for tables as they are. */
    public void runBatch(TenantId tenant, Runnable work) {
        this.<@Nullable Void>run(writing, tenant, PLANNED_ANEW, () -> {
            work.run();
            return null;
        });
    }

    /** The same, read-only. */
    public <T extends @Nullable Object> T read(TenantId tenant, Supplier<T> work) {
        return run(reading, tenant, "", work);
    }

    /**
     * The same for a page that asks much of many tables, little of each: every query is planned once and for all. Not
     * for a query whose best plan depends on its values. What several parts of the page ask is answered {@link #once}.
     */
    public <T extends @Nullable Object> T readPage(TenantId tenant, Supplier<T> work) {
        return run(reading, tenant, PLANNED_ONCE, () -> answering(work));
    }

    private <T extends @Nullable Object> T answering(Supplier<T> work) {
        if (TransactionSynchronizationManager.hasResource(answers)) {
            return work.get();
        }
        TransactionSynchronizationManager.bindResource(answers, new HashMap<Record, Object>());
        try {
            return work.get();
        } finally {
            TransactionSynchronizationManager.unbindResource(answers);
        }
    }

    /**
     * Within a page, an answer that was given already is given again; elsewhere this asks each time.
     *
     * @param question what is asked, a record of the asker's own: equal questions have equal answers
     * @param ask gives what nobody changes
     */
    public <T> T once(Record question, Supplier<T> ask) {
        if (!(TransactionSynchronizationManager.getResource(answers) instanceof Map<?, ?> known)) {
            return ask.get();
        }
        @SuppressWarnings("unchecked") // who asks this question puts its answer in
        var given = (Map<Record, T>) known;
        var answer = given.get(question);
        if (answer == null) {
            answer = ask.get();
            given.put(question, answer);
        }
        return answer;
    }

    /**
     * What is known of each of these, for questions that several parts of a page ask of much the same things: within a
     * page nothing is asked for twice.
     *
     * @param question what is asked, a record of the asker's own
     * @param ask gives what there is of those it is asked for; may leave some out
     */
    public <K, V> Map<K, V> each(Record question, Collection<K> wanted, Function<Set<K>, Map<K, V>> ask) {
        var known = once(new Each(question), HashMap<K, Optional<V>>::new);
        var unknown = new HashSet<>(wanted);
        unknown.removeAll(known.keySet());
        if (!unknown.isEmpty()) {
            var told = ask.apply(unknown);
            unknown.forEach(one -> known.put(one, Optional.ofNullable(told.get(one))));
        }
        var found = new HashMap<K, V>();
        wanted.forEach(one -> Objects.requireNonNull(known.get(one)).ifPresent(value -> found.put(one, value)));
        return found;
    }

    private record Each(Record question) {}

    /** A transaction on the directory tables alone, before a tenant is known. */
    public <T extends @Nullable Object> T directory(Supplier<T> work) {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return work.get();
        }
        return outcome(writing, work);
    }

    /** @param settings what else is set for the transaction, in the same breath as the tenant */
    private <T extends @Nullable Object> T run(
            TransactionTemplate template, TenantId tenant, String settings, Supplier<T> work) {
        var open = TransactionSynchronizationManager.getResource(this);
        if (open != null) {
            if (!open.equals(tenant)) {
                throw new IllegalStateException("tenant " + open + " is at work here, not " + tenant);
            }
            return work.get();
        }
        return outcome(template, () -> {
            // A literal of a long: PostgreSQL takes no parameters here, and a long injects nothing.
            jdbc.execute("SET LOCAL dovod.tenant = '" + tenant.value() + "'" + settings);
            TransactionSynchronizationManager.bindResource(this, tenant);
            try {
                return work.get();
            } finally {
                TransactionSynchronizationManager.unbindResource(this);
            }
        });
    }

    @SuppressWarnings("NullAway") // the template hands back what the work gave
    private static <T extends @Nullable Object> T outcome(TransactionTemplate template, Supplier<T> work) {
        return template.execute(status -> work.get());
    }
}
