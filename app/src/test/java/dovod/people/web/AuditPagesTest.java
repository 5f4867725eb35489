package dovod.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.cast.TestClock;
import dovod.cast.Visitor;
import dovod.platform.Audit;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class AuditPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    Audit audit;

    @Autowired
    TestClock clock;

    @Autowired
    @Qualifier("owningSource") DataSource owner;

    @Test
    void entriesAreFoundByObjectPersonAndDay() {
        audit.did(Cast.MARIA, "case.closed", "case:15", Map.of("why", "ответили"));
        audit.did(Cast.OLEG, "case.closed", "case:150");
        clock.advance(Duration.ofHours(30));
        audit.did(Cast.MARIA, "team.changed", "team:7");
        var vera = Visitor.of(Cast.VERA, port);

        assertThat(rows(vera, "?object=case:15")).contains("ответили").doesNotContain("case:150");
        assertThat(rows(vera, "?object=case")).contains("case:15", "case:150").doesNotContain("team:7");
        assertThat(rows(vera, "?person=" + Cast.OLEG.personId()))
                .contains("case:150")
                .doesNotContain("team:7");
        assertThat(rows(vera, "?day=2026-11-22"))
                .contains("team:7", "Команда изменена")
                .doesNotContain("case:150");
        assertThat(rows(vera, "?day=2026-11-21")).contains("case:150").doesNotContain("team:7");
        assertThat(rows(vera, "?day=вчера&person=x&before=y")).contains("case:15", "team:7");
        assertThat(rows(vera, "?object=nothing")).contains("Ничего не нашлось");
    }

    @Test
    void aLongLogComesPageByPage() {
        for (var row = 1; row <= 130; row++) {
            audit.did(Cast.MARIA, "done", "thing:" + row);
        }
        var vera = Visitor.of(Cast.VERA, port);

        var first = rows(vera, "?object=thing");
        assertThat(first).contains("thing:130<", "thing:31<").doesNotContain("thing:30<");
        assertThat(first).contains("/settings/audit?object=thing&amp;before=31");
        assertThat(rows(vera, "?object=thing&before=31"))
                .contains("thing:30<", "thing:1<")
                .doesNotContain("thing:31<");
    }

    @Test
    void theBadgeSaysWhetherTheChainIsWhole() {
        audit.did(Cast.MARIA, "done", "thing:1");
        audit.did(Cast.MARIA, "done", "thing:2");
        var vera = Visitor.of(Cast.VERA, port);
        assertThat(vera.get("/settings/audit/proof").body()).contains("tag good", "3 строки");

        JdbcClient.create(owner)
                .sql("DO $$ BEGIN SET LOCAL dovod.tenant = '1';"
                        + " UPDATE platform.audit SET actor_name = 'Олег' WHERE seq = 2; END $$")
                .update();

        assertThat(vera.get("/settings/audit/proof").body()).contains("tag bad", "на строке 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"https://evil.example\")",
                "+1+1",
                "-2+3",
                "@SUM(A1)",
                "\t=1+1",
                " =1+1",
                "=cmd|' /C calc'!A0",
                "＝1+1",
            })
    void noCellOfTheExportIsAFormula(String evil) {
        audit.did(Cast.MARIA, "done", evil);
        var export = Visitor.of(Cast.VERA, port).get("/settings/audit/export");

        assertThat(export.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(export.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"dovod-audit.csv\"");
        assertThat(export.body()).contains("\"'" + evil.replace("\"", "\"\"") + "\"");
    }

    @Test
    void theExportHoldsEverythingAndIsItselfWrittenDown() {
        for (var row = 1; row <= 1050; row++) {
            audit.did(Cast.MARIA, "done", "thing:" + row);
        }
        var vera = Visitor.of(Cast.VERA, port);

        var export = vera.get("/settings/audit/export?object=thing").body();

        assertThat(export.lines()).hasSize(1051);
        assertThat(export).startsWith("\uFEFF\"seq\",\"at\"");
        assertThat(rows(vera, "?object=tenant")).contains("Журнал выгружен");
    }

    private static String rows(Visitor visitor, String query) {
        var page = visitor.get("/settings/audit" + query.replace("вчера", "%D0%B2"));
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body().substring(page.body().indexOf("id=\"proof\""));
    }
}
