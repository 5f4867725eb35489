package dovod.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The desk starts on an empty folder, shows its first pages to nobody and ends: so the virtual machine can note which
 * classes a start needs, and later starts are quick.
 */
@Component
@ConditionalOnProperty("dovod.rehearsal")
class Rehearsal {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final List<String> PAGES =
            List.of("/", "/login", "/first-run", "/readyz", "/metrics", "/nothing-here");

    @EventListener
    void ready(ApplicationReadyEvent event) {
        var desk = (WebServerApplicationContext) event.getApplicationContext();
        var server = desk.getWebServer();
        if (server != null) {
            show("http://localhost:" + server.getPort());
        }
        System.exit(SpringApplication.exit(desk));
    }

    private static void show(String address) {
        try (var browser = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            for (var page : PAGES) {
                var answer = browser.send(
                        HttpRequest.newBuilder(URI.create(address + page)).build(),
                        HttpResponse.BodyHandlers.discarding());
                LOG.debug("{} answered {}", page, answer.statusCode());
            }
        } catch (IOException broken) {
            throw new IllegalStateException("The rehearsal did not reach the desk", broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
