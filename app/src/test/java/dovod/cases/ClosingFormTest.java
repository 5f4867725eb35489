package dovod.cases;

import static dovod.cast.Cast.MARIA;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the form says is the way to close is a way to close. */
class ClosingFormTest extends CaseStory {

    @LocalServerPort
    private int port;

    @BeforeEach
    void igorWrites() {
        letters.writes(igor, "Что случилось?");
    }

    @Test
    void noReasonIsAskedForWhileNoneWouldDo() {
        assertThat(form())
                .contains("Покупатель ждёт ответа", "/declining")
                .doesNotContain("name=\"why\"", "type=\"submit\"");
    }

    @Test
    void theReasonIsAskedForOnceItCounts() {
        letters.answers(MARIA, igor, "Вот что");

        assertThat(form()).contains("name=\"why\"", "type=\"submit\"").doesNotContain("/declining");
    }

    private String form() {
        return Visitor.of(MARIA, port)
                .get("/cases/" + id(1).value() + "/closure")
                .body();
    }
}
