package dovod.people.web;

import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.cast.Visitor;
import dovod.kernel.Actor;
import dovod.platform.Audit;
import dovod.platform.AuditEntry;
import dovod.platform.AuditQuery;
import dovod.platform.AuditRow;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever is told no stands in the audit log. */
@DeskTest
@NullUnmarked
class DenialsTest {

    @LocalServerPort
    int port;

    @Autowired
    Audit audit;

    @Test
    void aPageThatIsNotForTheirRole() {
        var maria = Visitor.of(MARIA, port);

        assertThat(maria.get("/settings/people/" + VERA.personId()).statusCode())
                .isEqualTo(403);
        assertThat(maria.get("/settings/audit").statusCode()).isEqualTo(403);

        assertThat(denials(VERA))
                .extracting(AuditEntry::person, AuditEntry::object)
                .containsExactlyInAnyOrder(
                        tuple(MARIA.personId(), "page:GET /settings/people/{id}"),
                        tuple(MARIA.personId(), "page:GET /settings/audit"));
    }

    @Test
    void anActThatIsNotForTheirRole() {
        var maria = Visitor.of(MARIA, port);

        assertThat(maria.post("/settings/people/" + VERA.personId() + "/disabling", Map.of())
                        .statusCode())
                .isEqualTo(403);

        assertThat(denials(VERA)).extracting(AuditEntry::object).contains("page:POST /settings/people/{id}/disabling");
    }

    @Test
    void aFormFromAnotherSite() {
        var maria = Visitor.of(MARIA, port);

        assertThat(maria.postBare("/me/theme", Map.of("theme", "dark")).statusCode())
                .isEqualTo(403);

        assertThat(denials(VERA))
                .extracting(AuditEntry::object)
                .containsExactly("page:POST (a form that is not from our page)");
    }

    @Test
    void onceInAWhileAndOnlyInTheirOwnLog() {
        var maria = Visitor.of(MARIA, port);
        maria.get("/settings/audit");
        maria.get("/settings/audit");

        assertThat(denials(VERA)).hasSize(1);
        assertThat(denials(Cast.BORIS)).isEmpty();
        assertThat(Visitor.of(VERA, port).get("/settings/audit").body()).contains("Отказано: нет прав");
    }

    private List<AuditEntry> denials(Actor reader) {
        return audit.find(reader, AuditQuery.newest(500)).stream()
                .map(AuditRow::entry)
                .filter(entry -> entry.action().equals("access.denied"))
                .toList();
    }
}
