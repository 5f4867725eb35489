package dovod.care.rest;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a program left out counts as nothing said. */
final class Given {

    private Given() {}

    static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    static <T> List<T> list(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
