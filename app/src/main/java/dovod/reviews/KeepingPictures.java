package dovod.reviews;

import dovod.kernel.Actor;
import dovod.kernel.Refused;
import dovod.platform.Live;
import dovod.platform.Tenancy;
import dovod.platform.files.Files;
import dovod.reviews.spi.DoorShut;
import dovod.reviews.spi.ReviewDoor;
import dovod.reviews.spi.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Fetches the pictures of reviews and keeps them, drawn anew, so that they are there when the review is not any more. */
@Component
public class KeepingPictures {

    private static final Logger LOG = LoggerFactory.getLogger(KeepingPictures.class);

    private static final int AT_ONCE = 10;
    private static final int MOST = 10;

    private final Tenancy tenancy;
    private final JdbcPictures pictures;
    private final Files files;
    private final Live live;

    KeepingPictures(Tenancy tenancy, JdbcPictures pictures, Files files, Live live) {
        this.tenancy = tenancy;
        this.pictures = pictures;
        this.files = files;
        this.live = live;
    }

    /** Those of a few reviews, the newest first. One that cannot be had now keeps no other waiting. */
    public void keep(Source source, ReviewDoor door) throws DoorShut, InterruptedException {
        for (var voice : tenancy.read(source.tenant(), () -> pictures.unfetched(source, AT_ONCE))) {
            try {
                var kept = fetch(source, door, door.pictures(source, voice.address()));
                tenancy.run(source.tenant(), () -> {
                    pictures.keep(source.tenant(), voice, kept);
                    live.tell(source.tenant(), VoiceTopic.ALL, VoiceTopic.CHANGED);
                });
            } catch (IOException later) {
                LOG.info("pictures of review {} cannot be had now: {}", voice.id(), later.toString());
            }
        }
    }

    private List<UUID> fetch(Source source, ReviewDoor door, List<String> addresses)
            throws DoorShut, IOException, InterruptedException {
        var kept = new ArrayList<UUID>();
        for (var address : addresses.stream().limit(MOST).toList()) {
            var content = door.picture(source, address);
            if (content.isEmpty()) {
                LOG.info("no picture of a review is at {}", address);
            }
            content.flatMap(told -> drawn(source, told)).ifPresent(kept::add);
        }
        return kept;
    }

    private Optional<UUID> drawn(Source source, byte[] content) {
        try {
            var stored = files.keep(Actor.desk(source.tenant()), "review.jpg", new ByteArrayInputStream(content));
            return stored.picture() ? Optional.of(stored.id()) : Optional.empty();
        } catch (Refused noPicture) {
            LOG.info("a picture of a review is none: {}", noPicture.first().code());
            return Optional.empty();
        }
    }
}
