package dovod.helpcenter.web;

import java.time.Duration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Hands out what strangers may look at: nothing in it may run, and the browser is told not to guess what it is. */
final class Handing {

    private Handing() {}

    static ResponseEntity<Resource> shown(String mediaType, Resource content, Duration kept) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .cacheControl(CacheControl.maxAge(kept).cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(content);
    }
}
