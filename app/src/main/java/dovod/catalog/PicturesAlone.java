package dovod.catalog;

import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.platform.files.StoredFile;
import java.util.List;

/** Where a picture belongs, nothing else is taken. */
final class PicturesAlone {

    private PicturesAlone() {}

    static void check(List<StoredFile> files, String field) {
        files.stream().filter(file -> !file.picture()).findFirst().ifPresent(file -> {
            throw new Refused(Refusal.field(field, "step_no_picture", file.name()));
        });
    }
}
