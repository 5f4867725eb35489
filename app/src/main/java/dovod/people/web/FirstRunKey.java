package dovod.people.web;

import dovod.people.People;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Who may make the first owner: somebody at the machine itself, or somebody who can read its log, where a key stands.
 * Otherwise the first stranger to find the address would own the desk.
 */
@Component
class FirstRunKey {

    private static final Logger LOG = LoggerFactory.getLogger(FirstRunKey.class);

    private final People people;
    private final String key;

    FirstRunKey(People people) {
        this.people = people;
        var bytes = new byte[10];
        new SecureRandom().nextBytes(bytes);
        this.key = HexFormat.of().formatHex(bytes);
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        if (people.isEmptyHouse()) {
            LOG.info("First run from another machine: /first-run?key={}", key);
        }
    }

    boolean opensTo(HttpServletRequest request, @Nullable String told) {
        return atTheMachine(request) || told != null && same(told.strip());
    }

    private boolean same(String told) {
        return MessageDigest.isEqual(told.getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
    }

    /** A proxy on this machine comes from it too, but cannot help saying that it speaks for somebody else. */
    private static boolean atTheMachine(HttpServletRequest request) {
        return InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress()
                && request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null
                && request.getHeader("Via") == null;
    }
}
