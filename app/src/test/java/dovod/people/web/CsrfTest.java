package dovod.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.cast.Routes;
import dovod.cast.Visitor;
import dovod.people.MakingToken;
import dovod.people.People;
import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@DeskTest
class CsrfTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    MakingToken makingToken;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes;

    @Test
    void nothingIsChangedByAFormThatIsNotOurs() {
        var vera = Visitor.of(Cast.VERA, port);

        var forged = vera.postBare("/settings/people/" + Cast.MARIA.personId() + "/disabling", Map.of());

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(people.get(Cast.OLKHA, Cast.MARIA.personId()).active()).isTrue();
    }

    @Test
    void theTokenOfAnotherBrowserIsNoUse() {
        var vera = Visitor.of(Cast.VERA, port);
        var stranger = new Visitor(port);
        var token = stranger.get("/login").body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");

        assertThat(vera.postBare("/me/theme", Map.of("theme", "dark", "_csrf", token))
                        .statusCode())
                .isEqualTo(403);
        assertThat(vera.post("/me/theme", Map.of("theme", "dark")).statusCode()).isEqualTo(204);
    }

    @Test
    void theTokenIsWrittenDifferentlyOnEveryPage() {
        var vera = Visitor.of(Cast.VERA, port);

        assertThat(token(vera.get("/me").body()))
                .isNotEqualTo(token(vera.get("/me").body()));
    }

    @Test
    void theTokenChangesWhenSomebodySignsIn() {
        var visitor = new Visitor(port);
        visitor.get("/login");
        var before = visitor.cookie("dovod-csrf").orElseThrow();

        visitor.signIn(Cast.email(Cast.VERA), Cast.PASSWORD);

        assertThat(visitor.cookie("dovod-csrf")).isPresent().isNotEqualTo(before);
    }

    /**
     * Every route there is, also those that rooms of tomorrow bring. Pushes and the pages of help know no session: who
     * comes there shows a secret of the address, not a cookie that another page could make use of.
     */
    @Test
    void noRouteTakesAChangeWithoutTheToken() {
        var vera = Visitor.of(Cast.VERA, port);
        Routes.unsafe(routes).forEach(route -> {
            if (!route.path().startsWith("/push/") && !route.path().startsWith("/h/")) {
                var answer = vera.send(HttpRequest.newBuilder(vera.at(route.path()))
                        .method(route.method(), HttpRequest.BodyPublishers.noBody()));
                assertThat(answer.statusCode()).as(route.toString()).isEqualTo(403);
            }
        });
    }

    @Test
    void aTokenOfTheApiNeedsNoOther() {
        var bearer = "Bearer " + makingToken.make(Cast.VERA, "склад", 30).text();

        var answer = new Visitor(port)
                .with("Authorization", bearer)
                .send(HttpRequest.newBuilder(new Visitor(port).at("/api/v1/me"))
                        .method(HttpMethod.POST.name(), HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode())
                .as("let in, though nothing can be posted there")
                .isEqualTo(405);
    }

    private static String token(String body) {
        return body.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
    }
}
