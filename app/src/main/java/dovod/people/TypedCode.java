package dovod.people;

import org.jspecify.annotations.Nullable;

/** A code as people type and paste it: with spaces, or a hyphen in the middle. */
final class TypedCode {

    private static final int LONGEST = 100;

    private TypedCode() {}

    static String digits(@Nullable String typed) {
        return line(typed).replaceAll("[\\p{Z}\\s\\p{Pd}]", "");
    }

    static String line(@Nullable String typed) {
        return typed == null ? "" : typed.substring(0, Math.min(typed.length(), LONGEST));
    }
}
