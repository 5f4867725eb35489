package dovod.cases;

import static dovod.cast.Cast.ANNA;
import static dovod.cast.Cast.MARIA;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.DeskTest;
import dovod.cast.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DeskTest
class SilencePageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private SettingSilence setting;

    @Test
    void isSwitchedOnAndOff() {
        var anna = Visitor.of(ANNA, port);
        assertThat(anna.get("/settings/silence").body()).contains("Сейчас выключено");
        var set = anna.post("/settings/silence", Map.of("notice_days", "7", "close_days", "3", "notice", "Закроем"));
        assertThat(set.statusCode()).isEqualTo(303);
        assertThat(setting.current(ANNA)).contains(new Silence(7, 3, "Закроем"));
        assertThat(anna.get("/settings/silence").body()).contains("Сейчас включено");
        assertThat(anna.post("/settings/silence/removal", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(setting.current(ANNA)).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidAndNothingTypedIsLost() {
        var anna = Visitor.of(ANNA, port);
        anna.get("/settings/silence");
        var wrong = anna.post("/settings/silence", Map.of("notice_days", "скоро", "close_days", "3", "notice", ""));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("скоро")
                .contains("От 1 до 90 дней.")
                .contains("Напишите, что узнает покупатель.");
        assertThat(Visitor.of(MARIA, port).get("/settings/silence").statusCode())
                .isEqualTo(403);
    }
}
