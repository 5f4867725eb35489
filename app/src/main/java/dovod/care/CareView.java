package dovod.care;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the care of a case stands, with all that belongs to it.
 *
 * @param begun false while nobody has done anything: then the stage is the one it would begin with
 * @param missing what is still needed to leave the stage
 * @param inquiries in the order in which they were asked
 * @param marked pictures that somebody drew on, oldest first
 * @param pattern null when it is the only one of its kind
 * @param names of everybody mentioned
 */
public record CareView(
        Stage stage,
        boolean begun,
        List<Missing> missing,
        Given given,
        List<Inquiry> inquiries,
        List<MarkedPicture> marked,
        @Nullable Pattern pattern,
        Map<UUID, String> names,
        Instant now) {

    public Progress progress() {
        return stage.progress();
    }

    public ProcedureText procedure() {
        return progress().procedure().text();
    }

    /** The question that has waited longest for an answer; null when none is open. */
    public @Nullable Inquiry waited() {
        return inquiries.stream().filter(Inquiry::isOpen).findFirst().orElse(null);
    }

    public @Nullable Settlement settled(Point point) {
        return progress().settled().get(point.id());
    }

    /** Whether the fault that was named cannot stand without this point. */
    public boolean isNeeded(Point point) {
        var finding = progress().finding();
        return finding != null && point.isNeededFor(finding.fault());
    }

    /** A picture or video of this key; null when it is gone. */
    public @Nullable Shown shown(@Nullable String key) {
        return key == null ? null : given.find(key).orElse(null);
    }

    public String name(@Nullable UUID person) {
        return person == null ? "" : names.getOrDefault(person, "");
    }
}
