package dovod.platform;

import dovod.kernel.NotFound;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For whoever watches the desk: does it live, does it take work, how is it. */
@RestController
class HealthPage {

    private final Readiness readiness;
    private final PrometheusMeterRegistry metrics;
    private final String token;

    HealthPage(Readiness readiness, PrometheusMeterRegistry metrics, @Value("${dovod.metrics.token:}") String token) {
        this.readiness = readiness;
        this.metrics = metrics;
        this.token = token;
    }

    @GetMapping("/livez")
    ResponseEntity<String> lives() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body("ok");
    }

    @GetMapping("/readyz")
    ResponseEntity<Readiness.Answer> ready() {
        var answer = readiness.ask();
        return ResponseEntity.status(answer.ready() ? 200 : 503)
                .cacheControl(CacheControl.noStore())
                .body(answer);
    }

    /** Prometheus' own text; for this machine, or for who knows the token. */
    @GetMapping("/metrics")
    ResponseEntity<String> metrics(HttpServletRequest request) {
        if (!isNeighbour(request) && !knowsToken(request)) {
            throw new NotFound();
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")
                .cacheControl(CacheControl.noStore())
                .body(metrics.scrape("text/plain; version=0.0.4; charset=utf-8"));
    }

    /** From this machine, and not handed on from elsewhere by a proxy that runs here too. */
    private static boolean isNeighbour(HttpServletRequest request) {
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                    && request.getHeader("X-Forwarded-For") == null
                    && request.getHeader("Forwarded") == null;
        } catch (UnknownHostException odd) {
            return false;
        }
    }

    private boolean knowsToken(HttpServletRequest request) {
        var told = request.getHeader(HttpHeaders.AUTHORIZATION);
        return !token.isBlank() && told != null && MessageDigest.isEqual(bytes("Bearer " + token), bytes(told));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
