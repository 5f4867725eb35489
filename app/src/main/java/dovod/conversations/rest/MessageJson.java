package dovod.conversations.rest;

import dovod.conversations.Line;
import dovod.conversations.Passage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message.
 *
 * @param author buyer, us, marketplace or system
 * @param delivery how a reply of ours fares; absent for anything else
 */
record MessageJson(
        UUID id,
        UUID conversation,
        String author,
        @Nullable String authorName,
        @Nullable UUID person,
        String text,
        List<FileJson> files,
        Instant at,
        Instant receivedAt,
        boolean edited,
        @Nullable DeliveryJson delivery) {

    static MessageJson of(Line line) {
        return new MessageJson(
                line.id().value(),
                line.conversation().value(),
                line.author().code(),
                line.authorName(),
                line.person(),
                line.body(),
                line.enclosures().stream()
                        .map(file -> new FileJson(file.name(), file.mediaType(), file.size(), file.url()))
                        .toList(),
                line.at(),
                line.receivedAt(),
                line.edited(),
                line.passage() == null ? null : DeliveryJson.of(line.passage()));
    }

    record FileJson(
            String name,
            @Nullable String mediaType,
            @Nullable Long size,
            String url) {}

    /**
     * @param state queued, sending, sent, accepted, unknown, needs_person, failed or by_hand
     * @param problem why it stopped, a stable code
     */
    record DeliveryJson(
            String state,
            @Nullable String problem,
            @Nullable String words) {

        static DeliveryJson of(Passage passage) {
            return switch (passage) {
                case Passage.Failed failed -> new DeliveryJson(failed.code(), failed.problem(), failed.words());
                case Passage.NeedsPerson stopped ->
                    new DeliveryJson(stopped.code(), stopped.problem(), stopped.words());
                case Passage.Queued queued -> new DeliveryJson(queued.code(), null, queued.words());
                case Passage.Sending other -> plain(other);
                case Passage.Sent other -> plain(other);
                case Passage.Accepted other -> plain(other);
                case Passage.Unknown other -> plain(other);
                case Passage.ByHand other -> plain(other);
            };
        }

        private static DeliveryJson plain(Passage passage) {
            return new DeliveryJson(passage.code(), null, null);
        }
    }

    /**
     * Oldest first.
     *
     * @param before cursor of older ones; absent when there are none
     * @param lastSeen what a reply is sent against; absent in an empty thread
     */
    record Window(
            List<MessageJson> messages,
            @Nullable UUID before,
            @Nullable UUID lastSeen) {}
}
