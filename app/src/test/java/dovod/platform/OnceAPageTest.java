package dovod.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What several parts of a page want to know is asked for once. */
@DeskTest
class OnceAPageTest {

    private record Question(String about) {}

    @Autowired
    Tenancy tenancy;

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void aPageAsksEachQuestionOnce() {
        tenancy.readPage(Cast.OLKHA, () -> {
            assertThat(ask("chairs")).isEqualTo(1);
            assertThat(ask("chairs")).isEqualTo(1);
            assertThat(ask("tables")).isEqualTo(2);
            return tenancy.readPage(Cast.OLKHA, () -> assertThat(ask("chairs")).isEqualTo(1));
        });
    }

    @Test
    void theNextPageAsksAnew() {
        tenancy.readPage(Cast.OLKHA, () -> ask("chairs"));

        assertThat(tenancy.<Integer>readPage(Cast.STRANGERS, () -> ask("chairs")))
                .isEqualTo(2);
    }

    @Test
    void whoeverChangesThingsIsToldEachTime() {
        tenancy.run(Cast.OLKHA, () -> {
            assertThat(ask("chairs")).isEqualTo(1);
            assertThat(ask("chairs")).isEqualTo(2);
        });
    }

    private int ask(String about) {
        return tenancy.once(new Question(about), asked::incrementAndGet);
    }
}
