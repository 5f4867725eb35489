package dovod.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.sandbox.conformity.Swagger;
import dovod.sandbox.conformity.Violation;
import dovod.sandbox.json.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Every answer of a tour through all methods, and every push, held against the official document. Where the document is
 * not at hand the test is skipped and says so loudly.
 */
class SwaggerConformityTest {
    @Test
    void everyAnswerOfATourFitsTheOfficialDocument() throws IOException {
        var document = document();
        try (var sandbox = Sandbox.start(SandboxOptions.forTests().validateRequests(document));
                var receiver = new PushReceiver()) {
            var swagger = Swagger.load(document);
            var tour = new Tour(sandbox, receiver);
            tour.walk();

            assertThat(tour.visited()).containsAll(tour.methods());
            assertThat(misfits(swagger, tour)).isEmpty();
            assertThat(sandbox.control().violations()).isEmpty();
        }
    }

    @Test
    void requestsThatDoNotFitAreNoted() {
        var document = document();
        try (var sandbox = Sandbox.start(SandboxOptions.forTests().validateRequests(document))) {
            Caller.of(sandbox).call("/v3/chat/list", "{'limit': 10, 'unread': true}");

            assertThat(sandbox.control().violations())
                    .containsExactly(
                            new Violation("/v3/chat/list", "request.unread", "the document does not know this field"));
        }
    }

    private static List<Violation> misfits(Swagger swagger, Tour tour) {
        var found = new ArrayList<Violation>();
        tour.answers().forEach((visit, said) -> {
            var body = said.text().isEmpty() ? Json.object() : said.json();
            found.addAll(swagger.checkResponse(visit.path(), said.status(), body));
        });
        return found;
    }

    private static Path document() {
        Optional<Path> document = Swagger.near(Path.of(System.getProperty("user.dir")));
        if (document.isEmpty()) {
            System.out.println("""
                    ************************************************************************
                    * NOT CHECKED: the official document shared/ozon/seller-api.swagger.json
                    * was not found beside this project or above it, so the sandbox's answers
                    * were not held against it.
                    ************************************************************************""");
        }
        Assumptions.assumeTrue(document.isPresent(), "The official document is not at hand: nothing was checked");
        return document.get();
    }
}
