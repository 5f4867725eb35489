package dovod.care;

import java.util.UUID;

/**
 * Care that goes with a merge from one case to another, or back.
 *
 * @param from the case that became part of the other
 */
record HandOver(UUID merge, UUID from, UUID into) {

    static HandOver read(String payload) {
        var ids = payload.split(" ", 3);
        return new HandOver(UUID.fromString(ids[0]), UUID.fromString(ids[1]), UUID.fromString(ids[2]));
    }

    String written() {
        return merge + " " + from + " " + into;
    }
}
