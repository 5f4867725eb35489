package dovod.reviews;

import dovod.reviews.spi.ReviewDoor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The marketplaces' doors by channel. */
@Component
class Doors {

    private final List<ReviewDoor> doors;

    Doors(List<ReviewDoor> doors) {
        this.doors = List.copyOf(doors);
    }

    Optional<ReviewDoor> of(Voice voice) {
        return doors.stream()
                .filter(door -> door.channel().equals(voice.source().channel()))
                .findFirst();
    }
}
