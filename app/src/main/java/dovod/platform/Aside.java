package dovod.platform;

import dovod.kernel.TenantId;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A short transaction beside the one that is open, committed before it and kept when that one is rolled back. For what
 * all want and nobody may hold for long, such as the next number of a series. It must not touch rows that the open
 * transaction holds: it would wait for itself.
 */
@Component
public class Aside {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Aside(@Qualifier("asideSource") DataSource source) {
        this.jdbc = JdbcClient.create(source);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    /**
     * Does not wait for the disk: what the open transaction makes of the outcome is durable only with its own commit,
     * and that brings everything before it to the disk.
     */
    @SuppressWarnings("NullAway") // the template hands back what the work gave
    public <T extends @Nullable Object> T in(TenantId tenant, Function<JdbcClient, T> work) {
        return transaction.execute(status -> {
            // A literal of a long: PostgreSQL takes no parameters here, and a long injects nothing.
            jdbc.sql("SET LOCAL dovod.tenant = '" + tenant.value() + "'").update();
            jdbc.sql("SET LOCAL synchronous_commit = off").update();
            return work.apply(jdbc);
        });
    }
}
