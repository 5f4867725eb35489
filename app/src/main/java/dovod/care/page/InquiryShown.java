package dovod.care.page;

import dovod.care.Inquiry;
import dovod.care.Shown;
import dovod.platform.files.StoredFile;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question to production as its own page shows it.
 *
 * @param mine whether whoever reads it may answer
 * @param addressee whom it waits for
 * @param pictures of the buyer that go with it
 * @param picture of the product; null while none is known
 * @param drawing of its parts; null when there is none
 * @param others answers about the same product before
 * @param files of all of them, by id
 */
public record InquiryShown(
        Inquiry inquiry,
        boolean mine,
        String addressee,
        @Nullable String picture,
        @Nullable PartDrawing drawing,
        List<Shown> pictures,
        List<Inquiry> others,
        Map<UUID, StoredFile> files,
        Map<UUID, String> names) {

    public String name(@Nullable UUID person) {
        return person == null ? "" : names.getOrDefault(person, "");
    }

    /** Those of these that are still there. */
    public List<StoredFile> stored(List<UUID> ids) {
        return ids.stream().filter(files::containsKey).map(files::get).toList();
    }
}
