package dovod.cases;

import dovod.sla.ClockFace;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case with all that hangs on it.
 *
 * @param mergedInto where its work goes on; null while it is a case of its own
 * @param parts the cases that became part of it, directly or through others
 * @param version grows with each change
 * @param strands its conversations, those that went elsewhere included
 * @param happenings its history, oldest first
 * @param notes its own and those of the cases that became part of it, oldest first
 * @param names of everybody mentioned
 */
public record CaseFile(
        InboxRow row,
        @Nullable UUID buyer,
        @Nullable String posting,
        Instant openedAt,
        @Nullable String closedWhy,
        @Nullable PersonName closedBy,
        @Nullable CaseLine mergedInto,
        List<UUID> parts,
        long version,
        List<Strand> strands,
        List<Happening> happenings,
        List<Note> notes,
        List<ClockFace> clocks,
        NoteDraft noteDraft,
        Map<UUID, String> names) {}
