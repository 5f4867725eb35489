package dovod.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.cast.TestClock;
import dovod.kernel.Refused;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class AuditTest {

    @Autowired
    Audit audit;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    @Qualifier("owningSource") DataSource owner;

    @Test
    void whatWasDoneIsToldAsItWas() {
        audit.did(Cast.VERA, "key.changed", "connection:7", Map.of("last4", "9f3e", "was", "ключ «старый»"));

        var row = audit.find(Cast.VERA, AuditQuery.newest(10)).getFirst();
        assertThat(row.seq()).isEqualTo(1);
        assertThat(row.entry().name()).isEqualTo("Вера Ольхина");
        assertThat(row.entry().at()).isEqualTo(TestClock.START);
        assertThat(row.entry().detail()).containsOnly(Map.entry("last4", "9f3e"), Map.entry("was", "ключ «старый»"));
        assertThat(audit.verify(Cast.VERA)).isInstanceOf(AuditProof.Whole.class);
    }

    @Test
    void whatPostgresWouldChangeIsTidiedBeforehand() {
        audit.did(Cast.VERA, "odd", "thing:1", Map.of("zero", "a\0b", "half", "x\uD83D", "long", "я".repeat(5000)));

        var detail =
                audit.find(Cast.VERA, AuditQuery.newest(1)).getFirst().entry().detail();
        assertThat(detail).containsEntry("zero", "ab").containsEntry("half", "x?");
        assertThat(detail.get("long")).hasSize(1001);
        assertThat(audit.verify(Cast.VERA)).isInstanceOf(AuditProof.Whole.class);
    }

    @Test
    void whatWasUndoneWasNeverDone() {
        assertThatThrownBy(() -> tenancy.run(Cast.OLKHA, () -> {
                    audit.did(Cast.VERA, "key.changed", "connection:7");
                    throw new IllegalStateException("the transaction breaks");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(audit.find(Cast.VERA, AuditQuery.newest(10))).isEmpty();
    }

    @Test
    void severalThingsInOneTransactionKeepTheirOrder() {
        tenancy.run(Cast.OLKHA, () -> {
            audit.did(Cast.VERA, "first", "thing:1");
            audit.did(Cast.VERA, "second", "thing:1");
        });

        assertThat(audit.find(Cast.VERA, AuditQuery.newest(10)))
                .extracting(row -> row.seq() + " " + row.entry().action())
                .containsExactly("2 second", "1 first");
    }

    @Test
    void lookingAgainSoonIsTheSameLook() {
        audit.saw(Cast.MARIA, "case:1042");
        audit.saw(Cast.MARIA, "case:1042");
        audit.saw(Cast.OLEG, "case:1042");
        audit.saw(Cast.MARIA, "case:1043");
        clock.advance(Duration.ofMinutes(11));
        audit.saw(Cast.MARIA, "case:1042");

        assertThat(audit.find(Cast.VERA, AuditQuery.newest(10)))
                .extracting(row -> row.entry().name() + " " + row.entry().object())
                .containsExactlyInAnyOrder(
                        "Мария Клёнова case:1042",
                        "Олег Дубов case:1042",
                        "Мария Клёнова case:1043",
                        "Мария Клёнова case:1042");
        assertThat(audit.verify(Cast.VERA)).isInstanceOf(AuditProof.Whole.class);
    }

    @Test
    void aFlippedByteIsNamedByItsRow() {
        write(5);

        asOwner("UPDATE platform.audit SET detail = '{\"n\":\"30\"}' WHERE tenant_id = 1 AND seq = 3");

        assertThat(audit.verify(Cast.VERA)).isEqualTo(new AuditProof.Broken(3));
    }

    @Test
    void aRowThatIsGoneIsNamedByItsNumber() {
        write(5);

        asOwner("DELETE FROM platform.audit WHERE tenant_id = 1 AND seq = 2");

        assertThat(audit.verify(Cast.VERA)).isEqualTo(new AuditProof.Broken(2));
    }

    @Test
    void aTailThatWasCutOffIsMissed() {
        write(5);

        asOwner("DELETE FROM platform.audit WHERE tenant_id = 1 AND seq > 3");

        assertThat(audit.verify(Cast.VERA)).isEqualTo(new AuditProof.Broken(4));
    }

    @Test
    void aRowMovedToAnotherMomentIsNoticed() {
        write(2);

        asOwner("UPDATE platform.audit SET at = at + interval '1 microsecond' WHERE tenant_id = 1 AND seq = 1");

        assertThat(audit.verify(Cast.VERA)).isEqualTo(new AuditProof.Broken(1));
    }

    @Test
    void theDeskItselfCannotRewriteTheLog() {
        write(1);

        assertThatThrownBy(() -> inTenant("UPDATE platform.audit SET action = 'x' WHERE tenant_id = 1"))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied for table audit");
        assertThatThrownBy(() -> inTenant("DELETE FROM platform.audit WHERE tenant_id = 1"))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied for table audit");
    }

    @Test
    void aHundredWritersAtOnceLeaveNoGap() throws InterruptedException {
        var start = new CountDownLatch(1);
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var writer = 0; writer < 100; writer++) {
                var number = writer;
                writers.submit(() -> {
                    start.await();
                    tenancy.run(Cast.OLKHA, () -> audit.did(Cast.MARIA, "done", "thing:" + number));
                    return null;
                });
            }
            start.countDown();
        }

        assertThat(audit.find(Cast.VERA, AuditQuery.newest(200)))
                .extracting(AuditRow::seq)
                .containsExactlyElementsOf(LongStream.iterate(100, seq -> seq - 1)
                        .limit(100)
                        .boxed()
                        .toList());
        assertThat(wholeRows(audit.verify(Cast.VERA))).isEqualTo(100);
    }

    @Test
    void eachTenantHasAChainOfItsOwn() {
        write(3);
        audit.did(Cast.BORIS, "done", "thing:1");

        assertThat(audit.find(Cast.BORIS, AuditQuery.newest(10)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.seq()).isEqualTo(1);
                    assertThat(row.entry().name()).isEqualTo("Борис Чужой");
                });
        assertThat(wholeRows(audit.verify(Cast.BORIS))).isEqualTo(1);
    }

    @Test
    void onlyWhoMayReadsIt() {
        assertThatThrownBy(() -> audit.find(Cast.MARIA, AuditQuery.newest(1))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> audit.verify(Cast.OLEG)).isInstanceOf(Refused.class);
    }

    @Test
    void anEmptyLogIsWhole() {
        assertThat(audit.verify(Cast.VERA)).isEqualTo(new AuditProof.Whole(0, ""));
    }

    private void write(int rows) {
        for (var row = 1; row <= rows; row++) {
            audit.did(Cast.MARIA, "done", "thing:" + row, Map.of("n", row));
        }
    }

    private void inTenant(String sql) {
        tenancy.run(Cast.OLKHA, () -> jdbc.sql(sql).update());
    }

    /** Somebody with the database's own password, past the desk. */
    private void asOwner(String sql) {
        JdbcClient.create(owner)
                .sql("DO $$ BEGIN SET LOCAL dovod.tenant = '1'; %s; END $$".formatted(sql))
                .update();
    }

    private long wholeRows(AuditProof proof) {
        return proof instanceof AuditProof.Whole whole ? whole.rows() : -1;
    }
}
