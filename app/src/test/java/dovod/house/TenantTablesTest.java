package dovod.house;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.platform.Tenancy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No table forgets whose rows it holds. */
@DeskTest
class TenantTablesTest {

    /** Tables without a tenant of their own, each with its reason. */
    private static final List<String> BELONG_TO_NOBODY = List.of(
            "people.tenant", // the list of tenants itself
            "platform.scheduled_tasks"); // the scheduler's own; a task carries its tenant in its data

    /** Found before a tenant is known; they hold digests and the way to a tenant, nothing to read. */
    private static final List<String> DIRECTORIES = List.of(
            "people.login",
            "people.session",
            "people.doorstep",
            "people.api_token",
            "people.link",
            "people.attempt",
            "channels.hook",
            "channels.directory",
            "conversations.outbox_tenant",
            "helpcenter.address",
            "helpcenter.door");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Tenancy tenancy;

    @Test
    void everyTableOfATenantIsUnderRowLevelSecurity() {
        var unguarded = jdbc.sql("""
                        SELECT format('%s.%s', n.nspname, c.relname)
                        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                        WHERE c.relkind IN ('r', 'p') AND n.nspname !~ '^(pg_|information_schema|public$)'
                          AND NOT (c.relrowsecurity AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid))""").query(String.class).list();
        assertThat(unguarded).allMatch(table -> BELONG_TO_NOBODY.contains(table) || DIRECTORIES.contains(table));
    }

    @Test
    void everyKeyBeginsWithTheTenant() {
        var strays = jdbc.sql("""
                        SELECT format('%s.%s', n.nspname, c.relname)
                        FROM pg_index i
                        JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
                        LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
                        WHERE i.indisunique AND c.relkind IN ('r', 'p')
                          AND n.nspname !~ '^(pg_|information_schema|public$)'
                          AND a.attname IS DISTINCT FROM 'tenant_id'""").query(String.class).list();
        assertThat(strays).allMatch(table -> BELONG_TO_NOBODY.contains(table) || DIRECTORIES.contains(table));
    }

    @Test
    void aQueryThatForgetsItsTenantSeesNothing() {
        assertThat(countPeople()).isZero();
        assertThat(tenancy.<Integer>read(Cast.OLKHA, this::countPeople)).isEqualTo(6);
        assertThat(tenancy.<Integer>read(Cast.STRANGERS, this::countPeople)).isEqualTo(2);
        assertThat(countPeople()).isZero();
    }

    private int countPeople() {
        return jdbc.sql("SELECT count(*) FROM people.person")
                .query(Integer.class)
                .single();
    }
}
