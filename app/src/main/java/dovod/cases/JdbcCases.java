package dovod.cases;

import static dovod.platform.Cells.column;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Locks and writes rows of cases, many at a time; {@link JdbcCaseReads} reads them for pages. */
@Repository
class JdbcCases {

    private final JdbcClient jdbc;

    JdbcCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks them in the order of their ids, as everybody does. Absent ones are left out. */
    List<CaseRow> lock(TenantId tenant, Collection<UUID> ids) {
        return jdbc.sql("SELECT " + CaseColumns.ALL + """
                FROM cases.case_file
                WHERE tenant_id = :tenant AND id = ANY (:ids::uuid[])
                ORDER BY id
                FOR UPDATE
                """)
                .param("tenant", tenant.value())
                .param("ids", column(ids))
                .query(CaseColumns::row)
                .list();
    }

    /** The open cases of these buyers, newest first. */
    List<CaseRow> openOf(TenantId tenant, Collection<UUID> buyers) {
        return jdbc.sql("SELECT " + CaseColumns.ALL + """
                FROM cases.case_file
                WHERE tenant_id = :tenant AND buyer_id = ANY (:buyers::uuid[])
                  AND closed_at IS NULL AND merged_into IS NULL
                ORDER BY opened_at DESC, id DESC
                """)
                .param("tenant", tenant.value())
                .param("buyers", column(buyers))
                .query(CaseColumns::row)
                .list();
    }

    /** The open cases of buyers that are about one of these postings, or about one of these orders as a whole. */
    List<UUID> about(TenantId tenant, UUID shop, Collection<String> postings, Collection<String> orders) {
        return jdbc.sql("""
                SELECT id FROM cases.case_file
                WHERE tenant_id = :tenant AND shop_id = :shop AND kind = 'buyer'
                  AND closed_at IS NULL AND merged_into IS NULL
                  AND (posting_number = ANY (:postings::text[])
                       OR posting_number IS NULL AND order_number = ANY (:orders::text[]))
                ORDER BY id
                """)
                .param("tenant", tenant.value())
                .param("shop", shop)
                .param("postings", column(postings))
                .param("orders", column(orders))
                .query((row, number) -> Cells.id(row, "id"))
                .list();
    }

    /** Some open cases of a team, from this id on. */
    List<UUID> ofTeam(TenantId tenant, UUID team, UUID after, int most) {
        return jdbc.sql("""
                SELECT id FROM cases.case_file
                WHERE tenant_id = :tenant AND team_id = :team AND id > :after
                  AND closed_at IS NULL AND merged_into IS NULL
                ORDER BY id
                LIMIT :most
                """)
                .param("tenant", tenant.value())
                .param("team", team)
                .param("after", after)
                .param("most", most)
                .query((row, number) -> Cells.id(row, "id"))
                .list();
    }

    void insert(TenantId tenant, Collection<CaseRow> rows) {
        CaseColumns.fill(
                        jdbc.sql("INSERT INTO cases.case_file (tenant_id, " + CaseColumns.ALL + ") SELECT :tenant, "
                                + CaseColumns.TOLD + CaseColumns.FROM_ARRAYS),
                        rows)
                .param("tenant", tenant.value())
                .update();
    }

    void update(TenantId tenant, Collection<CaseRow> rows) {
        CaseColumns.fill(
                        jdbc.sql("UPDATE cases.case_file c SET " + CaseColumns.CHANGES + ", version = c.version + 1 "
                                + CaseColumns.FROM_ARRAYS + " WHERE c.tenant_id = :tenant AND c.id = told.id"),
                        rows)
                .param("tenant", tenant.value())
                .update();
    }

    /** Some open cases that became due, by id; those another node has in hand are left to it. */
    List<UUID> becameDue(TenantId tenant, Instant now, int most) {
        return jdbc.sql("""
                SELECT id FROM cases.case_file
                WHERE tenant_id = :tenant AND due_at <= :now::timestamptz AND due_at < 'infinity'
                  AND NOT overdue AND closed_at IS NULL AND merged_into IS NULL
                ORDER BY id
                LIMIT :most
                FOR UPDATE SKIP LOCKED
                """)
                .param("tenant", tenant.value())
                .param("now", now.toString())
                .param("most", most)
                .query((row, number) -> Cells.id(row, "id"))
                .list();
    }

    /** Some cases whose sleep is over, likewise. */
    List<UUID> sleptOut(TenantId tenant, Instant now, int most) {
        return jdbc.sql("""
                SELECT id FROM cases.case_file
                WHERE tenant_id = :tenant AND snoozed_until <= :now::timestamptz
                  AND closed_at IS NULL AND merged_into IS NULL
                ORDER BY id
                LIMIT :most
                FOR UPDATE SKIP LOCKED
                """)
                .param("tenant", tenant.value())
                .param("now", now.toString())
                .param("most", most)
                .query((row, number) -> Cells.id(row, "id"))
                .list();
    }
}
