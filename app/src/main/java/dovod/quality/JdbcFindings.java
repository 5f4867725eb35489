package dovod.quality;

import dovod.kernel.TenantId;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Verdicts on replies as they were when the reply came. The first one stays. */
@Repository
class JdbcFindings {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcFindings(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void keep(TenantId tenant, ReplyVerdict verdict, String library, Instant now) {
        var finding = verdict.finding();
        jdbc.sql("""
                INSERT INTO quality.finding (tenant_id, message_id, conversation_id, library, judged_at,
                    template, uses, repeats, contradicts, asks_again, substantive, cites_rules, answered, asked, verdict)
                VALUES (:tenant, :message, :conversation, :library, :now::timestamptz,
                    :template, :uses, :repeats, :contradicts, :asksAgain, :substantive, :citesRules, :answered, :asked,
                    :verdict::jsonb)
                ON CONFLICT (tenant_id, message_id) DO NOTHING
                """)
                .param("tenant", tenant.value())
                .param("message", verdict.message().value())
                .param("conversation", verdict.conversation().value())
                .param("library", library)
                .param("now", now.toString())
                .param("template", finding.template().holds())
                .param("uses", finding.uses())
                .param("repeats", finding.repeats().holds())
                .param("contradicts", finding.contradicts().holds())
                .param("asksAgain", finding.asksAgain().holds())
                .param("substantive", finding.substantive().holds())
                .param("citesRules", finding.citesRules().holds())
                .param("answered", verdict.answered())
                .param("asked", verdict.asked())
                .param("verdict", json.writeValueAsString(finding).replace("\\u0000", ""))
                .update();
    }
}
