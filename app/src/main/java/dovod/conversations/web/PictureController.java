package dovod.conversations.web;

import dovod.conversations.ConversationId;
import dovod.conversations.FetchingPicture;
import dovod.conversations.MessageId;
import dovod.kernel.Actor;
import dovod.kernel.Refused;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A picture of the other side: fetched once, then served as any kept file. */
@RestController
class PictureController {

    private static final Logger LOG = LoggerFactory.getLogger(PictureController.class);
    private static final String AGAIN_SOON = "30";

    private final FetchingPicture fetching;

    PictureController(FetchingPicture fetching) {
        this.fetching = fetching;
    }

    @GetMapping("/conversations/{conversation}/messages/{message}/pictures/{position}")
    ResponseEntity<Void> picture(
            Actor actor, @PathVariable UUID conversation, @PathVariable UUID message, @PathVariable int position) {
        try {
            var file = fetching.fetch(actor, new ConversationId(conversation), new MessageId(message), position);
            return ResponseEntity.status(HttpStatus.FOUND)
                    .location(URI.create(file.url()))
                    .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                    .build();
        } catch (IOException away) {
            LOG.info("a picture could not be fetched: {}", away.getMessage());
            return later();
        } catch (Refused unusable) {
            LOG.info("a picture is none: {}", unusable.getMessage());
            return ResponseEntity.status(HttpStatus.UNSUPPORTED_MEDIA_TYPE).build();
        }
    }

    private static ResponseEntity<Void> later() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, AGAIN_SOON)
                .build();
    }
}
