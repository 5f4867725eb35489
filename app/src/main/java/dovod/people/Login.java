package dovod.people;

import dovod.kernel.TenantId;
import java.util.UUID;

/** How one e-mail gets in: found before a tenant is known. */
record Login(String email, TenantId tenant, UUID person, String passwordHash) {

    Login with(String hash) {
        return new Login(email, tenant, person, hash);
    }

    /** The hash is not for logs. */
    @Override
    public String toString() {
        return "Login of " + person;
    }
}
