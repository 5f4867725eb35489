package dovod.people;

import dovod.kernel.Actor;
import dovod.kernel.Language;
import dovod.kernel.Role;
import dovod.kernel.TenantId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works at this desk.
 *
 * @param theme {@code system}, {@code light} or {@code dark}
 * @param density {@code comfortable} or {@code compact}
 * @param singleKeys whether single keys act; off for those who dictate or use other tools
 * @param disabledAt since when this person may not sign in; null when they may
 * @param joined false while the invitation waits
 */
public record Person(
        TenantId tenant,
        UUID id,
        String email,
        String name,
        Role role,
        Language language,
        String theme,
        String density,
        ZoneId zone,
        boolean singleKeys,
        Instant createdAt,
        @Nullable Instant disabledAt,
        boolean joined) {

    public boolean active() {
        return disabledAt == null;
    }

    public Actor actor(@Nullable String address) {
        return new Actor(tenant, id, name, role, language, zone, address);
    }

    Person with(String otherName, Role otherRole) {
        return new Person(
                tenant,
                id,
                email,
                otherName,
                otherRole,
                language,
                theme,
                density,
                zone,
                singleKeys,
                createdAt,
                disabledAt,
                joined);
    }

    Person disabled(@Nullable Instant since) {
        return new Person(
                tenant, id, email, name, role, language, theme, density, zone, singleKeys, createdAt, since, joined);
    }

    /** With what {@link SettingPreferences} has found right. */
    Person preferring(String called, Preferences wanted, ZoneId at) {
        return new Person(
                tenant,
                id,
                email,
                called,
                role,
                wanted.language(),
                wanted.theme(),
                wanted.density(),
                at,
                wanted.singleKeys(),
                createdAt,
                disabledAt,
                joined);
    }
}
