package dovod.platform;

import dovod.kernel.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The audit log in PostgreSQL; the row of {@code audit_head} is locked until the transaction ends. */
@Repository
class JdbcAudits {

    private static final TypeReference<TreeMap<String, String>> DETAIL = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    JdbcAudits(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    record Head(long seq, byte[] hash) {
        static final Head NONE = new Head(0, AuditLink.NOTHING);
    }

    void append(TenantId tenant, List<AuditEntry> entries) {
        var head = lock(tenant);
        var links = new ArrayList<AuditLink>();
        for (var entry : entries) {
            var link = AuditLink.after(head.seq(), head.hash(), entry);
            links.add(link);
            head = new Head(link.seq(), link.hash());
        }
        insert(tenant, links);
        move(tenant, head);
    }

    private Head lock(TenantId tenant) {
        jdbc.sql("""
                INSERT INTO platform.audit_head (tenant_id, seq, hash) VALUES (:tenant, 0, '')
                ON CONFLICT (tenant_id) DO NOTHING
                """).param("tenant", tenant.value()).update();
        return jdbc.sql("SELECT seq, hash FROM platform.audit_head WHERE tenant_id = :tenant FOR UPDATE")
                .param("tenant", tenant.value())
                .query(JdbcAudits::head)
                .single();
    }

    private void insert(TenantId tenant, List<AuditLink> links) {
        batches.batchUpdate("""
                INSERT INTO platform.audit (tenant_id, seq, at, actor_id, actor_name, address, action, object, detail,
                                            previous, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                """, links, 500, (statement, link) -> {
            var entry = link.entry();
            statement.setLong(1, tenant.value());
            statement.setLong(2, link.seq());
            statement.setObject(3, OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC));
            statement.setObject(4, entry.person());
            statement.setString(5, entry.name());
            statement.setString(6, entry.address());
            statement.setString(7, entry.action());
            statement.setString(8, entry.object());
            statement.setString(9, json.writeValueAsString(entry.detail()));
            statement.setBytes(10, link.previous());
            statement.setBytes(11, link.hash());
        });
    }

    private void move(TenantId tenant, Head head) {
        jdbc.sql("UPDATE platform.audit_head SET seq = :seq, hash = :hash WHERE tenant_id = :tenant")
                .params(Map.of("seq", head.seq(), "hash", head.hash(), "tenant", tenant.value()))
                .update();
    }

    List<AuditRow> find(TenantId tenant, AuditQuery query) {
        return jdbc.sql("""
                SELECT * FROM platform.audit
                WHERE tenant_id = :tenant
                  AND (:object::text IS NULL OR object = :object OR starts_with(object, :object || ':'))
                  AND (:person::uuid IS NULL OR actor_id = :person::uuid)
                  AND (:from::timestamptz IS NULL OR at >= :from::timestamptz)
                  AND (:until::timestamptz IS NULL OR at < :until::timestamptz)
                  AND (:before::bigint IS NULL OR seq < :before::bigint)
                ORDER BY seq DESC
                LIMIT :limit
                """)
                .param("tenant", tenant.value())
                .param("object", query.object())
                .param("person", query.person())
                .param("from", query.from() == null ? null : Timestamp.from(query.from()))
                .param("until", query.until() == null ? null : Timestamp.from(query.until()))
                .param("before", query.before())
                .param("limit", query.limit())
                .query((row, number) -> {
                    var link = link(tenant, row);
                    return new AuditRow(link.seq(), link.entry());
                })
                .list();
    }

    /** Walks the whole chain, a thousand rows at a time. */
    AuditProof verify(TenantId tenant) {
        var walk = new Walk();
        jdbc.sql("SELECT * FROM platform.audit WHERE tenant_id = :tenant ORDER BY seq")
                .withFetchSize(1000)
                .param("tenant", tenant.value())
                .query(row -> {
                    walk.step(link(tenant, row));
                });
        var head = jdbc.sql("SELECT seq, hash FROM platform.audit_head WHERE tenant_id = :tenant")
                .param("tenant", tenant.value())
                .query(JdbcAudits::head)
                .optional()
                .orElse(Head.NONE);
        return walk.end(head);
    }

    private static final class Walk {
        private Head last = Head.NONE;
        private @Nullable Long broken;

        void step(AuditLink link) {
            if (broken == null && !link.follows(last.seq(), last.hash())) {
                broken = last.seq() + 1;
            }
            last = new Head(link.seq(), link.hash());
        }

        AuditProof end(Head head) {
            if (broken != null) {
                return new AuditProof.Broken(broken);
            }
            return head.seq() == last.seq() && Arrays.equals(head.hash(), last.hash())
                    ? new AuditProof.Whole(last.seq(), HexFormat.of().formatHex(last.hash()))
                    : new AuditProof.Broken(last.seq() + 1);
        }
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(row.getLong("seq"), row.getBytes("hash"));
    }

    private AuditLink link(TenantId tenant, ResultSet row) throws SQLException {
        var entry = new AuditEntry(
                tenant,
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("actor_id", UUID.class),
                row.getString("actor_name"),
                row.getString("address"),
                row.getString("action"),
                row.getString("object"),
                json.readValue(row.getString("detail"), DETAIL));
        return new AuditLink(row.getLong("seq"), entry, row.getBytes("previous"), row.getBytes("hash"));
    }
}
