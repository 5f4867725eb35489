package dovod.people.web;

import dovod.kernel.Role;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A role as a form sends it. */
final class RoleWord {

    private RoleWord() {}

    /** What nobody can have chosen from the form is the least of all roles. */
    static Role read(@Nullable String code) {
        return Arrays.stream(Role.values())
                .filter(role -> role.code().equals(code))
                .findFirst()
                .orElse(Role.EXPERT);
    }
}
