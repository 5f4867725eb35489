package dovod.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.Cast;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/** One errand, done and refused: in a dialog, on a page of its own, and in one click. */
class ErrandTest {

    private static final String SAID = "platform.jobs.said.dismissed";

    /** Takes any name but none, and nobody's but Vera's. */
    @Controller
    static final class Naming {

        @PostMapping("/dialog")
        @Nullable ModelAndView dialog(@RequestParam String name, Errand errand) {
            return errand.answer(() -> named(name), SAID, () -> new ModelAndView("form").addObject("typed", name));
        }

        @PostMapping("/page")
        String page(@RequestParam String name, Model model, Errand errand) {
            return errand.unlessDone(() -> named(name), Errand.said("/names", SAID), () -> form(name, model));
        }

        @PostMapping("/made")
        String made(@RequestParam String name, Model model, Errand errand) {
            return errand.unlessDone(() -> "redirect:/names/" + named(name), () -> form(name, model));
        }

        @PostMapping("/click")
        void click(@RequestParam String name, Errand errand) {
            errand.header("Named", named(name));
            errand.done(SAID, "judged");
        }

        private static String form(String name, Model model) {
            model.addAttribute("typed", name);
            return "form";
        }

        private static String named(String name) {
            return switch (name) {
                case "" -> throw new Refused(Refusal.field("name", "not_allowed"), Refusal.invalid("not_allowed"));
                case "Olga" -> throw new Refused(Refusal.conflict("not_allowed"));
                default -> name;
            };
        }
    }

    /** No database stands behind these pages: whatever counts for a frame fails. */
    private final PageMaker pages = new PageMaker(
            new Dictionary(), new Tenancy(new JdbcTemplate(), new JdbcTransactionManager()), List.of(), List.of());

    private final MockMvcTester web = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new Naming())
            .setCustomArgumentResolvers(new ErrandArgument(pages))
            .setViewResolvers((name, locale) ->
                    name.equals("form") ? shown() : new JteViews(new Fragments(), pages).resolveViewName(name, locale))
            .build());

    @AfterEach
    void nobodyIsThereAnyMore() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @CsvSource({"ru, Убрано из списка.", "en, Taken off the list."})
    void whatIsDoneInADialogClosesItAndIsSaid(String language, String words) {
        var answer = send("/dialog", "Vera", language);

        assertThat(answer).hasStatus(204).bodyText().isEmpty();
        assertThat(news(answer)).isEqualTo("""
                {"changed":true,"done":true,"said":"%s"}""".formatted(words));
    }

    @Test
    void theNewsAreLatinLettersForAHeader() {
        assertThat(header(send("/dialog", "Vera", "ru"), "HX-Trigger")).matches("\\p{ASCII}+");
    }

    @Test
    void whatIsDoneInOneClickTellsItsOwnNews() {
        var answer = send("/click", "Vera", "en");

        assertThat(answer).hasStatus(204).headers().hasValue("Named", "Vera");
        assertThat(news(answer)).isEqualTo("""
                {"judged":true,"said":"Taken off the list."}""");
    }

    @Test
    void sayingThatItIsDoneAsksTheDatabaseNothing() {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(Cast.VERA, ""));

        assertThat(send("/dialog", "Vera", "en")).hasStatus(204);
    }

    @Test
    void whatIsDoneOnAPageGoesOnAndIsSaidThere() {
        assertThat(send("/page", "Vera", "en"))
                .hasStatus(303)
                .headers()
                .hasValue("Location", "/names?said=platform.jobs.said.dismissed");
        assertThat(send("/made", "Vera", "en")).hasStatus(303).headers().hasValue("Location", "/names/Vera");
    }

    @ParameterizedTest
    @CsvSource({"/dialog", "/page", "/made"})
    void whatIsRefusedComesBackWithTheReasonBesideItsCause(String path) {
        var answer = send(path, "", "ru");

        assertThat(answer).hasStatus(422).bodyText().isEqualTo("""
                typed:
                name: Вашей роли это не разрешено.
                whole: [Вашей роли это не разрешено.]
                """);
        assertThat(answer).headers().doesNotContainHeader("HX-Trigger");
    }

    @ParameterizedTest
    @CsvSource({"/dialog", "/page", "/made"})
    void whatIsRefusedKeepsWhatWasTypedAndItsOwnStatus(String path) {
        assertThat(send(path, "Olga", "en")).hasStatus(409).bodyText().isEqualTo("""
                typed: Olga
                name: null
                whole: [Your role does not allow this.]
                """);
    }

    private MvcTestResult send(String path, String name, String language) {
        return web.post()
                .uri(path)
                .param("name", name)
                .header("Accept-Language", language)
                .exchange();
    }

    private static View shown() {
        return (model, request, response) -> {
            var page =
                    (Page) Objects.requireNonNull(Objects.requireNonNull(model).get("page"));
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .write(("typed: " + model.get("typed")).strip() + "\nname: " + page.wrong("name") + "\nwhole: "
                            + page.wrong() + "\n");
        };
    }

    private static String news(MvcTestResult answer) {
        return new JsonMapper().readTree(header(answer, "HX-Trigger")).toString();
    }

    private static String header(MvcTestResult answer, String name) {
        return Objects.requireNonNull(answer.getResponse().getHeader(name));
    }
}
