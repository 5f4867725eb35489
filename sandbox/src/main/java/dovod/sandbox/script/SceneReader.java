package dovod.sandbox.script;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads scenes: the word that a scene begins with tells what is done in it. */
final class SceneReader {
    private final VoiceReader voices;
    private final Map<String, Role> cast;

    SceneReader(VoiceReader voices, Map<String, Role> cast) {
        this.voices = voices;
        this.cast = cast;
    }

    /** A scene of the past, which has a time. */
    Scene past(Part part) {
        return new Scene(new When.At(part.time("at")), deed(part));
    }

    /** A scene to be played; without {@code after} and {@code at} it follows at once. */
    Scene step(Part part) {
        if (part.has("at")) {
            return past(part);
        }
        var pause = part.has("after") ? part.duration("after") : Duration.ZERO;
        return new Scene(new When.After(pause), deed(part));
    }

    private Deed deed(Part part) {
        if (part.has("buyer")) {
            part.only(Set.of("at", "after", "buyer", "says", "photo"));
            return new Deed.Says(known(part, "buyer"), said(part), photo(part));
        }
        if (part.has("seller_to")) {
            part.only(Set.of("at", "after", "seller_to", "says"));
            return new Deed.Answers(known(part, "seller_to"), part.lines("says"));
        }
        if (part.has("operator")) {
            part.only(Set.of("at", "after", "operator", "chat_of", "says"));
            return new Deed.OperatorSays(part.text("operator"), known(part, "chat_of"), part.lines("says"));
        }
        if (part.has("wait_for_reply")) {
            part.only(Set.of("wait_for_reply", "at_most"));
            var atMost = part.has("at_most") ? part.duration("at_most") : null;
            return new Deed.Waits(known(part, "wait_for_reply"), atMost);
        }
        if (part.has("reads")) {
            return new Deed.Reads(known(part.only(Set.of("at", "after", "reads")), "reads"));
        }
        if (part.has("closes")) {
            return new Deed.Closes(known(part.only(Set.of("at", "after", "closes")), "closes"));
        }
        if (part.has("uses_code")) {
            part.only(Set.of("at", "after", "uses_code", "order"));
            return new Deed.UsesCode(known(part, "uses_code"), voices.draft(part.part("order")));
        }
        return voices.read(part);
    }

    private String known(Part part, String name) {
        var who = part.text(name);
        if (!cast.containsKey(who)) {
            throw part.fault("nobody in the cast is called \"" + who + "\"");
        }
        return who;
    }

    private static List<String> said(Part part) {
        return part.has("photo") && !part.has("says") ? List.of() : part.lines("says");
    }

    private static Deed.@Nullable Photo photo(Part part) {
        if (!part.has("photo")) {
            return null;
        }
        var photo = part.part("photo").only(Set.of("name", "drawing"));
        return new Deed.Photo(photo.text("name"), photo.text("drawing"));
    }
}
