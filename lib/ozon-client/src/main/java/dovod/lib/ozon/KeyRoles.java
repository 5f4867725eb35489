package dovod.lib.ozon;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a key may do, and until when.
 *
 * @param expiresAt when it dies, three months after it was made; null if not said
 * @param roles its roles
 */
public record KeyRoles(@Nullable Instant expiresAt, List<Role> roles) {

    static KeyRoles read(Fields fields) {
        return new KeyRoles(fields.moment("expires_at"), fields.list("roles", Role::read));
    }

    /**
     * A role.
     *
     * @param name such as {@code Admin} or {@code Posting FBS}
     * @param methods paths, or beginnings of paths
     */
    public record Role(String name, List<String> methods) {
        static Role read(Fields fields) {
            return new Role(fields.text("name"), fields.texts("methods"));
        }
    }
}
