package dovod.sla;

import dovod.kernel.TenantId;
import dovod.lib.businesstime.ProductionCalendar;
import dovod.platform.Tenancy;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The holidays that hold for a tenant: the years it has brought itself, else those that come with the desk. */
@Component
class HolidayYears {

    private final Tenancy tenancy;
    private final JdbcHolidays brought;

    HolidayYears(Tenancy tenancy, JdbcHolidays brought) {
        this.tenancy = tenancy;
        this.brought = brought;
    }

    /** In order; none for no country. */
    List<ProductionCalendar> of(TenantId tenant, @Nullable String country) {
        if (country == null) {
            return List.of();
        }
        var years = new TreeMap<Integer, ProductionCalendar>();
        TeamCalendar.bundled(country).forEach(year -> years.put(year.year(), year));
        brought(tenant).stream()
                .filter(year -> year.country().equals(country))
                .forEach(year -> years.put(year.year(), year));
        return List.copyOf(years.values());
    }

    /** What the tenant has brought itself. */
    List<ProductionCalendar> brought(TenantId tenant) {
        return tenancy.read(tenant, () -> brought.all(tenant));
    }
}
