package dovod.care;

import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLEG;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.DeskTest;
import dovod.cast.Visitor;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever manages says what is asked of buyers; what is wrong is said beside it, with all that was typed. */
@DeskTest
class ProcedurePagesTest {

    private static final String PAGE = "/settings/procedures";

    @LocalServerPort
    int port;

    @Autowired
    Procedures procedures;

    @Test
    void aProcedureIsWrittenForSomeProducts() {
        var oleg = Visitor.of(OLEG, port);
        assertThat(oleg.get(PAGE).body()).contains("Мебель");
        assertThat(oleg.post(PAGE, typed("Стулья", "стул, кресло", "ножки снизу"))
                        .statusCode())
                .isEqualTo(303);

        var written = procedures.all(OLEG).stream()
                .filter(one -> one.text().title().equals("Стулья"))
                .findFirst()
                .orElseThrow();
        assertThat(written.text().points()).singleElement().satisfies(point -> {
            assertThat(point.what().ru()).isEqualTo("ножки снизу");
            assertThat(point.proof()).isEqualTo(Proof.VIDEO);
            assertThat(point.proves()).containsExactly(Fault.PRODUCTION);
        });
        assertThat(written.text().fits("1", "Растущий стул «Кроха»")).isEqualTo(1);
        assertThat(written.text().fits("1", "Парта")).isEqualTo(-1);
        assertThat(oleg.post(PAGE + "/" + written.id() + "/removal", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(procedures.all(OLEG)).hasSize(1);
    }

    @Test
    void whatIsWrongIsSaidAndNothingTypedIsLost() {
        var oleg = Visitor.of(OLEG, port);
        oleg.get(PAGE);
        var wrong = oleg.post(PAGE, typed("", "стул", "ножки снизу"));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Назовите порядок")
                .contains("ножки снизу")
                .contains("value=\"стул\"");
        assertThat(Visitor.of(MARIA, port).get(PAGE).statusCode()).isEqualTo(403);
    }

    private static Map<String, String> typed(String title, String products, String point) {
        var typed = new HashMap<>(Map.of(
                "title", title,
                "products", products,
                "point_id_0", "",
                "point_ru_0", point,
                "point_en_0", "",
                "point_proof_0", "video",
                "point_proves_0", "production",
                "request_ru", "Пришлите, пожалуйста:",
                "question_ru", "Помогло?",
                "notice_ru", "Если не напишете, будем считать, что помогло."));
        typed.putAll(Map.of("consultation_hours", "4", "notice_days", "3", "silence_days", "7", "watch_days", "30"));
        return typed;
    }
}
