package dovod.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What several parts of a page want to know is asked for once. */
@DeskTest
class OnceAPageTest {

    private record Question(String about) {}

    @Autowired
    Tenancy tenancy;

    private final AtomicInteger asked = new AtomicInteger();
    private final List<Set<String>> wanted = new ArrayList<>();

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
    void ofManyThingsAPageAsksForThoseItDoesNotKnowYet() {
        tenancy.readPage(Cast.OLKHA, () -> {
            assertThat(stock("chair", "table")).isEqualTo(Map.of("chair", 5, "table", 5));
            assertThat(stock("table", "unicorn")).isEqualTo(Map.of("table", 5));
            assertThat(stock("unicorn", "chair")).isEqualTo(Map.of("chair", 5));
            return stock("lamp", "unicorn");
        });

        assertThat(wanted).containsExactly(Set.of("chair", "table"), Set.of("unicorn"), Set.of("lamp"));
    }

    @Test
    void outsideAPageThingsAreAskedForEachTime() {
        tenancy.run(Cast.OLKHA, () -> {
            assertThat(stock("chair")).isEqualTo(stock("chair"));
        });

        assertThat(wanted).containsExactly(Set.of("chair"), Set.of("chair"));
    }

    private Map<String, Integer> stock(String... names) {
        return tenancy.each(new Question("stock"), List.of(names), unknown -> {
            wanted.add(unknown);
            return unknown.stream()
                    .filter(name -> !name.equals("unicorn"))
                    .collect(Collectors.toMap(Function.identity(), String::length));
        });
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
