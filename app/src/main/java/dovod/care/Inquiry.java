package dovod.care;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One question to production.
 *
 * @param number of its case
 * @param product what it is about, as its card calls it
 * @param part number or name of the part; empty when none
 * @param pictures keys of the buyer's pictures that go with it, see {@link Shown#key}
 * @param files others that go with it, such as a marked picture
 * @param person whom it is addressed to; null for a group
 * @param team the group; null for a person
 * @param deputy who gets it when it is not answered in time; null for nobody
 * @param reminder what was done while no answer came
 * @param answer null while there is none
 * @param withdrawn null while it stands
 * @param macro the canned answer that was made of it; null for none
 */
public record Inquiry(
        UUID id,
        UUID caseId,
        long number,
        @Nullable String sku,
        String product,
        String question,
        String part,
        List<String> pictures,
        List<UUID> files,
        Instant askedAt,
        UUID askedBy,
        @Nullable UUID person,
        @Nullable UUID team,
        @Nullable UUID deputy,
        Instant dueAt,
        Reminders reminder,
        @Nullable Answer answer,
        @Nullable Withdrawal withdrawn,
        @Nullable UUID macro) {

    /**
     * What was done when no answer came.
     *
     * @param remindedAt when half of the time had passed
     * @param deputedAt when it went to the deputy
     * @param escalatedAt when it went to those who manage, and the case waited for us again
     */
    public record Reminders(
            @Nullable Instant remindedAt,
            @Nullable Instant deputedAt,
            @Nullable Instant escalatedAt) {

        static final Reminders NONE = new Reminders(null, null, null);
    }

    /**
     * What production says.
     *
     * @param verdict whose fault it is, when they can tell
     * @param files pictures, videos and voice notes
     */
    public record Answer(Instant at, UUID person, @Nullable Fault verdict, String text, List<UUID> files) {}

    public record Withdrawal(Instant at, UUID person, String why) {}

    public boolean isOpen() {
        return answer == null && withdrawn == null;
    }

    public boolean isLate(Instant now) {
        return isOpen() && !dueAt.isAfter(now);
    }

    /** The deputy has half as long again, at least half an hour. */
    Instant deputyDueAt() {
        var half = Duration.between(askedAt, dueAt).dividedBy(2);
        var least = Duration.ofMinutes(30);
        return dueAt.plus(half.compareTo(least) < 0 ? least : half);
    }
}
