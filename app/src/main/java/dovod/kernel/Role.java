package dovod.kernel;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a person is here. A role is a fixed set of rights; {@link Right} says what each one opens. */
public enum Role {
    AGENT(Right.WORK_CASES),
    EXPERT(Right.EDIT_CATALOG),
    MANAGER(
            Right.WORK_CASES,
            Right.MERGE_CASES,
            Right.EDIT_MACROS,
            Right.EDIT_CATALOG,
            Right.EDIT_PROCEDURES,
            Right.EDIT_CONTRACTS,
            Right.OVERRULE_CHECK,
            Right.CORRECT_COSTS,
            Right.SEE_COSTS,
            Right.APPROVE_REMEDIES,
            Right.SEE_TROUBLE),
    OWNER(Right.values()),
    ADMIN(Right.values());

    private final Set<Right> rights;

    Role(Right... rights) {
        this.rights = EnumSet.of(Right.READ_CASES, rights);
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }

    /** As stored: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Role ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** @throws Refused {@code role_unknown} on field {@code role} */
    public static Role read(@Nullable String told) {
        return Arrays.stream(values())
                .filter(role -> role.code().equals(told))
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.field("role", "role_unknown")));
    }
}
