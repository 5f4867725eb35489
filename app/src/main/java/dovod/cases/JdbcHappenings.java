package dovod.cases;

import static dovod.platform.Cells.column;

import dovod.kernel.Ids;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The history of cases, append-only. An event's kind is the name of its record, in lower case with underscores. */
@Repository
class JdbcHappenings {

    private static final Map<String, Class<?>> KINDS = Arrays.stream(CaseEvent.class.getPermittedSubclasses())
            .collect(Collectors.toUnmodifiableMap(JdbcHappenings::kind, Function.identity()));

    /** What is to be written of one case. */
    record Entry(UUID caseId, Instant at, @Nullable UUID person, CaseEvent event) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcHappenings(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(TenantId tenant, Collection<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        jdbc.sql("""
                INSERT INTO cases.event (tenant_id, id, case_id, at, actor_id, kind, detail)
                SELECT :tenant, told.*
                FROM unnest(:ids::uuid[], :cases::uuid[], :ats::timestamptz[], :persons::uuid[], :kinds::text[],
                        :details::jsonb[]) AS told
                """)
                .param("tenant", tenant.value())
                .param("ids", column(entries, entry -> Ids.next()))
                .param("cases", column(entries, Entry::caseId))
                .param("ats", column(entries, Entry::at))
                .param("persons", column(entries, Entry::person))
                .param("kinds", column(entries, entry -> kind(entry.event().getClass())))
                .param("details", column(entries, entry -> json.writeValueAsString(entry.event())))
                .update();
    }

    /** Oldest first. */
    List<Happening> of(TenantId tenant, UUID caseId) {
        return jdbc.sql("""
                SELECT id, at, actor_id, kind, detail FROM cases.event
                WHERE tenant_id = :tenant AND case_id = :case
                ORDER BY at, id
                """)
                .param("tenant", tenant.value())
                .param("case", caseId)
                .query(this::happening)
                .list();
    }

    private Happening happening(ResultSet row, int number) throws SQLException {
        var kind = KINDS.get(row.getString("kind"));
        if (kind == null) {
            throw new IllegalStateException("no event of a case is called " + row.getString("kind"));
        }
        return new Happening(Cells.id(row, "id"), Cells.instant(row, "at"), Cells.idIfAny(row, "actor_id"), (CaseEvent)
                json.readValue(row.getString("detail"), kind));
    }

    static String kind(Class<?> event) {
        return event.getSimpleName().replaceAll("(?<=.)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
