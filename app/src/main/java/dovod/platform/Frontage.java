package dovod.platform;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** What stands before all of the desk in Tomcat: first who really asks, then the headers of every answer. */
@Component
class Frontage implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final String proxies;

    Frontage(@Value("${dovod.proxies:}") String proxies) {
        this.proxies = proxies;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        TrustedProxies.named(proxies).ifPresent(server::addEngineValves);
        server.addEngineValves(new Headers());
        server.addContextCustomizers(desk -> desk.getParent().getPipeline().addValve(new SilentRefusals()));
    }
}
