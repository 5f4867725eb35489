package dovod.reviews.spi;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A marketplace's reviews and questions. Every call may take a while and is made outside any transaction. */
public interface ReviewDoor {

    /** The channel's name, as in {@link Source#channel}. */
    String channel();

    /** The longest answer that is taken. */
    int longest(VoiceKind kind);

    /**
     * A part of the whole list, the newest first.
     *
     * @param cursor of the part before; empty for the first
     */
    VoicePage page(Source source, VoiceKind kind, String cursor) throws DoorShut;

    /** How many there are by the marketplace's own count; empty when it does not say. */
    OptionalInt count(Source source, VoiceKind kind) throws DoorShut;

    /** Whether it is there, asked by its id. False only when the marketplace itself says that it is not. */
    boolean isThere(Source source, VoiceAddress voice) throws DoorShut;

    /** All answers to it, the oldest first. */
    List<ToldAnswer> answers(Source source, VoiceAddress voice) throws DoorShut;

    /** Addresses of the pictures of a review, in their order; none for a question. */
    List<String> pictures(Source source, VoiceAddress voice) throws DoorShut;

    /**
     * A picture of a review; empty when nothing is there, or the address leads where the marketplace keeps no pictures.
     *
     * @throws IOException when it cannot be had now
     */
    Optional<byte[]> picture(Source source, String address) throws IOException, InterruptedException, DoorShut;

    /** Hands an answer over, once. Any exception out of this counts as {@link Handed.Unclear}. */
    Handed answer(Source source, VoiceAddress voice, String text);
}
