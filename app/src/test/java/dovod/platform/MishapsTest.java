package dovod.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** One mishap, told to a program, to htmx and to a person. */
class MishapsTest {

    /** Everything that can go wrong, by its name. */
    @RestController
    static final class Trouble {

        @GetMapping({"/page/{kind}", "/api/v1/{kind}"})
        String go(@PathVariable String kind) {
            throw switch (kind) {
                case "refused" -> new Refused(Refusal.field("name", "not_allowed"), Refusal.invalid("not_allowed"));
                case "conflict" -> new Refused(Refusal.conflict("not_allowed"));
                case "forbidden" -> new Refused(Refusal.forbidden("not_allowed"));
                case "often" -> new Refused(Refusal.tooMany("not_allowed"));
                case "absent", "foreign" -> new NotFound();
                case "away" -> new CannotCreateTransactionException("jdbc:postgresql://secret.example");
                case "cut" -> new TransactionSystemException("Could not commit");
                case "broken" -> new IllegalStateException(new SQLException("I/O error", "08006"));
                case "stopping" -> new UncategorizedSQLException("say", "SELECT secret", new SQLException("", "57P01"));
                case "slow" -> new QueryTimeoutException("SELECT secret");
                default -> new IllegalStateException("the password is swordfish");
            };
        }

        @GetMapping({"/page/case/{id}", "/api/v1/case/{id}"})
        String one(@PathVariable UUID id, @RequestParam int size) {
            return id + " " + size;
        }
    }

    /** Nobody is signed in here, so no page has a frame and no database is asked. */
    private final PageMaker pages = new PageMaker(
            new Dictionary(), new Tenancy(new JdbcTemplate(), new JdbcTransactionManager()), List.of(), List.of());

    private final MishapAnswers answers = new MishapAnswers(pages, new JsonMapper());
    private final MockMvcTester web = MockMvcTester.create(
            MockMvcBuilders.standaloneSetup(new Trouble(), new MishapPage(answers, new Incidents()))
                    .addPlaceholderValue("server.error.path", "/error")
                    .setControllerAdvice(new Mishaps(answers, new Incidents()))
                    .setViewResolvers(new JteViews(new Fragments(), pages))
                    .build());

    @ParameterizedTest
    @CsvSource({
        "refused, 422, not_allowed",
        "conflict, 409, not_allowed",
        "forbidden, 403, not_allowed",
        "often, 429, not_allowed",
        "absent, 404, not_found",
        "away, 503, database_away",
        "cut, 503, database_away",
        "broken, 503, database_away",
        "stopping, 503, database_away",
        "slow, 503, unavailable",
        "bug, 500, bug",
        "case/7?size=1, 404, not_found",
        "case/019aa000-0000-7000-8000-000000000001?size=many, 400, bad_request",
        "case/019aa000-0000-7000-8000-000000000001, 400, bad_request"
    })
    void aProgramGetsAProblem(String what, int status, String code) {
        var answer = web.get().uri("/api/v1/" + what).exchange();

        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("code").isEqualTo(code);
        assertThat(answer).bodyJson().extractingPath("type").isEqualTo("urn:dovod:problem:" + code);
        assertThat(answer).bodyJson().extractingPath("status").isEqualTo(status);
        assertThat(answer).headers().hasValue(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @Test
    void eachRefusalIsToldWithItsField() {
        var answer =
                web.get().uri("/api/v1/refused").header("Accept-Language", "ru").exchange();

        assertThat(answer).bodyJson().isStrictlyEqualTo("""
                {"type":"urn:dovod:problem:not_allowed","title":"Так нельзя","status":422,
                 "detail":"Вашей роли это не разрешено.","code":"not_allowed","errors":[
                   {"field":"name","code":"not_allowed","detail":"Вашей роли это не разрешено."},
                   {"code":"not_allowed","detail":"Вашей роли это не разрешено."}]}""");
    }

    @Test
    void absentAndForeignAreTheSameToTheByte() {
        assertThat(body("/page/absent")).isEqualTo(body("/page/foreign")).isNotEmpty();
        assertThat(body("/api/v1/absent")).isEqualTo(body("/api/v1/foreign")).isNotEmpty();
        assertThat(body("/page/case/7?size=1")).isEqualTo(body("/page/absent"));
    }

    @Test
    void aPersonGetsAPageInTheirLanguage() {
        var answer =
                web.get().uri("/page/refused").header("Accept-Language", "ru").exchange();

        assertThat(answer).hasStatus(422).hasContentTypeCompatibleWith(MediaType.TEXT_HTML);
        assertThat(answer).bodyText().contains("<h1>Так нельзя</h1>", "Вашей роли это не разрешено.");
    }

    @Test
    void aBugTellsANumberAndNothingElse() {
        for (var path : List.of("/page/bug", "/api/v1/bug")) {
            var answer = web.get().uri(path).exchange();
            assertThat(answer).hasStatus(500);
            assertThat(answer).bodyText().containsPattern("[0-9a-f]{8}").doesNotContain("swordfish", "IllegalState");
        }
        assertThat(web.get().uri("/page/away").exchange()).bodyText().doesNotContain("secret");
    }

    @Test
    void whoShallTryAgainIsToldWhen() {
        assertThat(web.get().uri("/page/away").exchange()).headers().hasValue(HttpHeaders.RETRY_AFTER, "5");
        assertThat(web.get().uri("/page/often").exchange()).headers().hasValue(HttpHeaders.RETRY_AFTER, "60");
        assertThat(web.post().uri("/page/absent").exchange())
                .hasStatus(405)
                .headers()
                .hasValue(HttpHeaders.ALLOW, "GET");
    }

    @Test
    void aPartOfAPageLeavesWhatIsThereAndSaysItInPassing() {
        var answer = web.get()
                .uri("/page/refused")
                .header("HX-Request", "true")
                .header("Accept-Language", "ru")
                .exchange();

        assertThat(answer).hasStatus(422).headers().hasValue("HX-Reswap", "none");
        assertThat(answer).bodyText().isEmpty();
        var said = header(answer, "HX-Trigger");
        assertThat(said).matches("\\p{ASCII}+");
        assertThat(new JsonMapper().readTree(said).get("mishap").asString()).isEqualTo("Вашей роли это не разрешено.");
    }

    @Test
    void whatAFilterRefusedIsToldTheSameWay() {
        var answer = web.get()
                .uri("/error")
                .requestAttr("jakarta.servlet.error.status_code", 403)
                .requestAttr("jakarta.servlet.error.request_uri", "/api/v1/cases")
                .exchange();

        assertThat(answer).hasStatus(403).bodyJson().extractingPath("code").isEqualTo("forbidden");
        assertThat(web.get().uri("/error").exchange()).hasStatus(404);
    }

    private String body(String path) {
        try {
            return web.get().uri(path).exchange().getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String header(MvcTestResult answer, String name) {
        return Objects.requireNonNull(answer.getResponse().getHeader(name));
    }
}
