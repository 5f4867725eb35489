package dovod.cases;

import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.PYOTR;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who opens a case and who has read it. */
class LookingInTest extends CaseStory {

    @LocalServerPort
    private int port;

    @BeforeEach
    void igorWrites() {
        letters.writes(igor, "Стойка треснула");
    }

    @Test
    void theOneWhoWorksOnCasesHasReadIt() {
        assertThat(Visitor.of(MARIA, port).get("/cases/1/thread").statusCode()).isEqualTo(200);

        assertThat(row(1).unread()).isFalse();
    }

    @Test
    void anExpertWhoLooksInSeesItAndLeavesItUnread() {
        var page = Visitor.of(PYOTR, port).get("/cases/1");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Стойка треснула");
        assertThat(Visitor.of(PYOTR, port).get("/cases/1/thread").statusCode()).isEqualTo(200);
        assertThat(row(1).unread()).isTrue();
    }
}
