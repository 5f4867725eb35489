package dovod.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.kernel.Actor;
import dovod.platform.spi.Navigation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

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

    /** The frame counts what waits in a dozen rooms: a page that made it while it read everything else brings it along. */
    @Test
    void theFrameOfAPageIsMadeOnce() throws Exception {
        var made = new AtomicInteger();
        Navigation counting = actor -> {
            made.incrementAndGet();
            return List.of();
        };
        var pages = new PageMaker(new Dictionary(), tenancy, List.of(counting), List.of());
        var view = new JteView(new Fragments().engine(), pages, "platform/mishap.jte");
        var request = new MockHttpServletRequest("GET", "/cases/1");
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(Actor.desk(Cast.OLKHA), null));

        view.render(Map.of("mishap", Mishap.NOT_FOUND), request, new MockHttpServletResponse());
        assertThat(made).hasValue(1);

        view.render(
                Map.of("mishap", Mishap.NOT_FOUND, "page", pages.make(request)),
                request,
                new MockHttpServletResponse());
        assertThat(made).hasValue(2);
    }

    @AfterEach
    void nobodyStaysSignedIn() {
        SecurityContextHolder.clearContext();
    }

    private int ask(String about) {
        return tenancy.once(new Question(about), asked::incrementAndGet);
    }
}
