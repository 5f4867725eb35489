package dovod.platform;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the desk is, once it is there. */
@Component
class Greeting {

    private final String scheme;

    Greeting(ServerProperties server) {
        this.scheme = Ssl.isEnabled(server.getSsl()) ? "https" : "http";
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext desk && desk.getWebServer() != null) {
            System.out.println("Dovod is ready: " + scheme + "://localhost:"
                    + desk.getWebServer().getPort());
        }
    }
}
