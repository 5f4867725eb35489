package dovod.lib.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Each test class of a program gets its own migrated copy, quickly. */
class FreshDatabaseTest {
    private final AtomicInteger fillings = new AtomicInteger();

    @Test
    void copiesStartAlikeAndGoTheirOwnWays() throws Exception {
        forget("letters");
        var first = Shared.POSTGRES.freshDatabase("letters", this::fill);
        var second = Shared.POSTGRES.freshDatabase("letters", this::fill);

        Sql.run(Shared.POSTGRES, first, "INSERT INTO letter VALUES ('б')");

        assertThat(fillings).hasValue(1);
        assertThat(Sql.value(Shared.POSTGRES, first, "SELECT count(*) FROM letter"))
                .isEqualTo("2");
        assertThat(Sql.value(Shared.POSTGRES, second, "SELECT count(*) FROM letter"))
                .isEqualTo("1");
    }

    @Test
    void aFillingThatFailedIsDoneAgain() {
        forget("broken");
        assertThat(catchThrowable(() -> Shared.POSTGRES.freshDatabase("broken", database -> {
                    fill(database);
                    throw new IllegalStateException("a migration with a mistake");
                })))
                .hasMessage("a migration with a mistake");

        var copy = Shared.POSTGRES.freshDatabase("broken", this::fill);

        assertThat(Sql.value(Shared.POSTGRES, copy, "SELECT count(*) FROM letter"))
                .isEqualTo("1");
    }

    private static void forget(String template) {
        Sql.run(Shared.POSTGRES, "postgres", "DROP DATABASE IF EXISTS " + template);
    }

    private void fill(DataSource database) {
        fillings.incrementAndGet();
        Sql.run(database, "CREATE TABLE letter (sign text)", "INSERT INTO letter VALUES ('а')");
    }
}
