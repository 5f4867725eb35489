package dovod.ledger;

import dovod.kernel.Money;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of the ledger. */
@Repository
class JdbcCostEntries {

    private final JdbcClient jdbc;

    JdbcCostEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when there is one by this key. */
    boolean insert(TenantId tenant, Entry entry) {
        return jdbc.sql("""
                INSERT INTO ledger.entry (tenant_id, id, key, case_id, kind, amount, currency, source, person_id, seconds,
                    part, reason, at, note, corrects)
                VALUES (:tenant, :id, :key, :case, :kind, :amount, :currency, :source, :person, :seconds, :part, :reason,
                    :at::timestamptz, :note, :corrects)
                ON CONFLICT (tenant_id, key) DO NOTHING
                """)
                        .param("tenant", tenant.value())
                        .param("id", entry.id())
                        .param("key", entry.key())
                        .param("case", entry.caseId())
                        .param("kind", entry.kind().code())
                        .param("amount", entry.amount().minor())
                        .param("currency", entry.amount().currency())
                        .param("source", entry.source().code())
                        .param("person", entry.person())
                        .param("seconds", entry.seconds())
                        .param("part", entry.part())
                        .param("reason", entry.reason())
                        .param("at", entry.at().toString())
                        .param("note", entry.note())
                        .param("corrects", entry.corrects())
                        .update()
                == 1;
    }

    /** Oldest first. */
    List<Entry> ofCases(TenantId tenant, Collection<UUID> cases) {
        return jdbc.sql("""
                SELECT * FROM ledger.entry WHERE tenant_id = :tenant AND case_id = ANY (:cases::uuid[])
                ORDER BY at, id
                """)
                .param("tenant", tenant.value())
                .param("cases", Cells.column(cases))
                .query(JdbcCostEntries::entry)
                .list();
    }

    Optional<Entry> find(TenantId tenant, UUID id) {
        return jdbc.sql("SELECT * FROM ledger.entry WHERE tenant_id = :tenant AND id = :id")
                .param("tenant", tenant.value())
                .param("id", id)
                .query(JdbcCostEntries::entry)
                .optional();
    }

    Optional<Entry> byKey(TenantId tenant, String key) {
        return jdbc.sql("SELECT * FROM ledger.entry WHERE tenant_id = :tenant AND key = :key")
                .param("tenant", tenant.value())
                .param("key", key)
                .query(JdbcCostEntries::entry)
                .optional();
    }

    boolean isTakenBack(TenantId tenant, UUID id) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM ledger.entry WHERE tenant_id = :tenant AND corrects = :id)")
                .param("tenant", tenant.value())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                Cells.id(row, "id"),
                row.getString("key"),
                Cells.id(row, "case_id"),
                CostKind.ofCode(row.getString("kind")),
                new Money(row.getLong("amount"), row.getString("currency")),
                Source.ofCode(row.getString("source")),
                Cells.idIfAny(row, "person_id"),
                row.getObject("seconds", Long.class),
                row.getString("part"),
                row.getString("reason"),
                Cells.instant(row, "at"),
                row.getString("note"),
                Cells.idIfAny(row, "corrects"));
    }
}
