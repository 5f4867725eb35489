package dovod.channels.web;

import dovod.channels.AcceptingPush;
import dovod.kernel.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** {@code POST /push/<channel>/<secret>}: a strange secret, or a strange address, finds nothing here. */
@Controller
class PushEndpoint {

    private static final int LARGEST = 256 * 1024;
    private static final String TOO_LARGE =
            "{\"error\":{\"code\":\"ERROR_UNKNOWN\",\"message\":\"more than 256 KiB\",\"details\":null}}";

    private final AcceptingPush accepting;
    private final PushSources sources;

    PushEndpoint(AcceptingPush accepting, PushSources sources) {
        this.accepting = accepting;
        this.sources = sources;
    }

    @PostMapping("/push/{channel}/{secret}")
    ResponseEntity<String> push(@PathVariable String channel, @PathVariable String secret, HttpServletRequest request)
            throws IOException {
        if (!sources.allow(request.getRemoteAddr())) {
            throw new NotFound();
        }
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return json(413, TOO_LARGE);
        }
        var answered = accepting.accept(channel, secret, body);
        return json(answered.status(), answered.body());
    }

    private static ResponseEntity<String> json(int status, String body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }
}
