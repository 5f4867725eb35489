package dovod.people;

import dovod.kernel.NotFound;
import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The people of a tenant, to read. */
@Component
public class People {

    private final JdbcPeople people;
    private final JdbcLogins logins;
    private final Tenancy tenancy;

    People(JdbcPeople people, JdbcLogins logins, Tenancy tenancy) {
        this.people = people;
        this.logins = logins;
        this.tenancy = tenancy;
    }

    /** Everybody by name, those who may no longer come in last. */
    public List<Person> all(TenantId tenant) {
        return tenancy.read(tenant, () -> people.all(tenant));
    }

    /** @throws NotFound when there is nobody under this id here */
    public Person get(TenantId tenant, UUID id) {
        return tenancy.read(tenant, () -> people.find(tenant, id)).orElseThrow(NotFound::new);
    }

    /** Names by id; those who are not there are left out. */
    public Map<UUID, String> names(TenantId tenant, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : tenancy.each(
                        new Named(tenant), ids, unknown -> tenancy.read(tenant, () -> people.names(tenant, unknown)));
    }

    private record Named(TenantId tenant) {}

    /** What the firm is called. */
    public String firm(TenantId tenant) {
        return tenancy.directory(() -> logins.firm(tenant));
    }

    /** Every tenant of this installation, for work that goes tenant by tenant. */
    public List<TenantId> tenants() {
        return tenancy.directory(logins::tenants);
    }

    /** True until the first run is done. */
    public boolean isEmptyHouse() {
        return tenancy.directory(() -> !logins.hasTenants());
    }
}
