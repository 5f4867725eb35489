package dovod.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.cast.TestClock;
import dovod.cast.Visitor;
import dovod.kernel.Actor;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One person cannot drown the desk in files, and is told when the next one is welcome. */
@DeskTest
class UploadLimitTest {

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Test
    void aPersonMayBringSoManyFilesAndThenWaits(@Value("${dovod.files.uploads-per-person:100}") int most) {
        var maria = person(Cast.MARIA);
        for (var number = 1; number <= most; number++) {
            assertThat(uploads(maria).statusCode()).isEqualTo(201);
        }

        var refused = uploads(maria);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("\"uploads_often\"", "Следующий можно приложить через 3 секунды");
        assertThat(uploads(person(Cast.ZOYA)).statusCode()).isEqualTo(201);

        clock.advance(Duration.ofSeconds(4));
        assertThat(uploads(maria).statusCode()).isEqualTo(201);
    }

    private Visitor person(Actor actor) {
        return Visitor.of(actor, port).with("Accept", "application/json");
    }

    private static HttpResponse<String> uploads(Visitor person) {
        var body = """
                --edge\r
                Content-Disposition: form-data; name="file"; filename="a.txt"\r
                Content-Type: text/plain\r
                \r
                слова\r
                --edge--\r
                """;
        return person.send(HttpRequest.newBuilder(person.at("/files"))
                .header("X-CSRF-TOKEN", person.csrf())
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofString(body)));
    }
}
