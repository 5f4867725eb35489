package dovod.catalog.web;

import dovod.catalog.Texts;
import dovod.kernel.Ids;
import dovod.kernel.Money;
import dovod.kernel.NotFound;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people typed into forms, read. */
final class Typed {

    private Typed() {}

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** 0 for what is no number: nothing of ours is counted from 0. */
    static int number(@Nullable String typed) {
        var bare = text(typed).strip();
        return bare.matches("\\d{1,9}") ? Integer.parseInt(bare) : 0;
    }

    static @Nullable Money roubles(String field, @Nullable String typed) {
        return Texts.roubles(field, text(typed));
    }

    static String sum(@Nullable Money sum) {
        return Texts.written(sum);
    }

    static List<UUID> files(@Nullable List<String> typed) {
        return typed == null
                ? List.of()
                : typed.stream()
                        .map(id -> Ids.read(id).orElseThrow(NotFound::new))
                        .toList();
    }
}
