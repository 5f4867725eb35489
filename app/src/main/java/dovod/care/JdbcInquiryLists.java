package dovod.care;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of questions to production: whose turn it is, what has been answered, what was said about something. */
@Repository
class JdbcInquiryLists {

    private static final int MOST = 100;

    private static final String MINE = """
            answered_at IS NULL AND withdrawn_at IS NULL
              AND (person_id = :person AND deputed_at IS NULL
                   OR team_id = ANY (:teams::uuid[]) AND deputed_at IS NULL
                   OR deputy_id = :person AND deputed_at IS NOT NULL
                   OR :manages AND escalated_at IS NOT NULL)
            """;

    private final JdbcClient jdbc;

    JdbcInquiryLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What waits for this person, the first due first. */
    List<Inquiry> waitingFor(TenantId tenant, UUID person, Collection<UUID> teams, boolean manages) {
        return jdbc.sql("SELECT * FROM care.inquiry WHERE tenant_id = :tenant AND " + MINE
                        + " ORDER BY due_at, id LIMIT :most")
                .param("tenant", tenant.value())
                .param("person", person)
                .param("teams", Cells.column(teams))
                .param("manages", manages)
                .param("most", MOST)
                .query(InquiryRows::read)
                .list();
    }

    long countWaitingFor(TenantId tenant, UUID person, Collection<UUID> teams, boolean manages) {
        return jdbc.sql("SELECT count(*) FROM care.inquiry WHERE tenant_id = :tenant AND " + MINE)
                .param("tenant", tenant.value())
                .param("person", person)
                .param("teams", Cells.column(teams))
                .param("manages", manages)
                .query(Long.class)
                .single();
    }

    /** What this person was reminded of, what came to them because nobody answered, and what is late. */
    Pressing pressing(TenantId tenant, UUID person, Collection<UUID> teams, boolean manages, Instant now) {
        return jdbc.sql("""
                SELECT count(*) AS waiting, count(*) FILTER (WHERE due_at <= :now::timestamptz) AS late
                FROM care.inquiry
                WHERE tenant_id = :tenant AND (reminded_at IS NOT NULL OR due_at <= :now::timestamptz) AND
                """ + MINE)
                .param("tenant", tenant.value())
                .param("person", person)
                .param("teams", Cells.column(teams))
                .param("manages", manages)
                .param("now", now.toString())
                .query((row, number) -> new Pressing(row.getLong("waiting"), row.getLong("late")))
                .single();
    }

    /** What stands open with anybody, the first due first. */
    List<Inquiry> open(TenantId tenant) {
        return jdbc.sql("""
                SELECT * FROM care.inquiry
                WHERE tenant_id = :tenant AND answered_at IS NULL AND withdrawn_at IS NULL
                ORDER BY due_at, id LIMIT :most
                """)
                .param("tenant", tenant.value())
                .param("most", MOST)
                .query(InquiryRows::read)
                .list();
    }

    /** Answers in which these words stand in any form, the best first; all of them, newest first, without words. */
    List<Inquiry> answered(TenantId tenant, String words) {
        return jdbc.sql("""
                SELECT i.* FROM care.inquiry i
                CROSS JOIN websearch_to_tsquery('platform.russian', :words) AS asked (query)
                WHERE i.tenant_id = :tenant AND i.answered_at IS NOT NULL
                  AND (:words = '' OR i.words @@ asked.query)
                ORDER BY CASE WHEN :words = '' THEN 0 ELSE ts_rank(i.words, asked.query) END DESC,
                    i.answered_at DESC, i.id DESC
                LIMIT :most
                """)
                .param("tenant", tenant.value())
                .param("words", words)
                .param("most", MOST)
                .query(InquiryRows::read)
                .list();
    }

    /** Answers about this product, newest first: what production said before. */
    List<Inquiry> answeredAbout(TenantId tenant, String sku, UUID exceptCase, int most) {
        return jdbc.sql("""
                SELECT * FROM care.inquiry
                WHERE tenant_id = :tenant AND sku = :sku AND answered_at IS NOT NULL AND case_id <> :except
                ORDER BY answered_at DESC, id DESC LIMIT :most
                """)
                .param("tenant", tenant.value())
                .param("sku", sku)
                .param("except", exceptCase)
                .param("most", most)
                .query(InquiryRows::read)
                .list();
    }
}
