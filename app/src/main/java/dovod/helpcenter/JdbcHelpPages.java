package dovod.helpcenter;

import dovod.catalog.ProductId;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pages of help, their addresses and their scans. */
@Repository
class JdbcHelpPages {

    private final JdbcClient jdbc;

    JdbcHelpPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose page an address is. */
    record Address(TenantId tenant, ProductId product) {}

    /** Read before a tenant is known. */
    Optional<Address> byCode(String code) {
        return jdbc.sql("SELECT tenant_id, product_id FROM helpcenter.address WHERE code = ?")
                .param(code)
                .query((row, number) ->
                        new Address(new TenantId(row.getLong("tenant_id")), new ProductId(Cells.id(row, "product_id"))))
                .optional();
    }

    Optional<HelpPage> find(TenantId tenant, ProductId product) {
        return jdbc.sql("SELECT * FROM helpcenter.page WHERE tenant_id = ? AND product_id = ?")
                .params(tenant.value(), product.value())
                .query((row, number) -> new HelpPage(
                        product, row.getString("code"), row.getBoolean("open"), Cells.instant(row, "opened_at")))
                .optional();
    }

    /** One that was open before keeps its address. */
    void open(TenantId tenant, HelpPage page) {
        jdbc.sql("""
                WITH made AS (
                    INSERT INTO helpcenter.page AS known (tenant_id, product_id, code, open, opened_at)
                    VALUES (:tenant, :product, :code, true, :at::timestamptz)
                    ON CONFLICT (tenant_id, product_id) DO UPDATE SET open = true
                    RETURNING code)
                INSERT INTO helpcenter.address (code, tenant_id, product_id)
                SELECT code, :tenant, :product FROM made
                ON CONFLICT (code) DO NOTHING""")
                .param("tenant", tenant.value())
                .param("product", page.product().value())
                .param("code", page.code())
                .param("at", page.openedAt().toString())
                .update();
    }

    boolean close(TenantId tenant, ProductId product) {
        return jdbc.sql("UPDATE helpcenter.page SET open = false WHERE tenant_id = ? AND product_id = ?")
                        .params(tenant.value(), product.value())
                        .update()
                == 1;
    }

    void scanned(TenantId tenant, ProductId product, LocalDate day) {
        jdbc.sql("""
                INSERT INTO helpcenter.scan AS known (tenant_id, product_id, day, times) VALUES (?, ?, ?, 1)
                ON CONFLICT (tenant_id, product_id, day) DO UPDATE SET times = known.times + 1""").params(tenant.value(), product.value(), day).update();
    }

    long scans(TenantId tenant, ProductId product, LocalDate since) {
        return jdbc.sql("""
                SELECT coalesce(sum(times), 0) FROM helpcenter.scan
                WHERE tenant_id = ? AND product_id = ? AND day >= ?""")
                .params(tenant.value(), product.value(), since)
                .query(Long.class)
                .single();
    }

    /** Tenants that have pages. Read before a tenant is known. */
    List<TenantId> tenants() {
        return jdbc.sql("SELECT DISTINCT tenant_id FROM helpcenter.address ORDER BY 1")
                .query((row, number) -> new TenantId(row.getLong("tenant_id")))
                .list();
    }

    void addDoor(TenantId tenant, UUID letter, byte[] digest) {
        jdbc.sql("INSERT INTO helpcenter.door (digest, tenant_id, letter_id) VALUES (?, ?, ?)")
                .params(digest, tenant.value(), letter)
                .update();
    }

    /** Whose letter a private link is. */
    record Door(TenantId tenant, UUID letter) {}

    /** Read before a tenant is known. */
    Optional<Door> byDigest(byte[] digest) {
        return jdbc.sql("SELECT tenant_id, letter_id FROM helpcenter.door WHERE digest = ?")
                .param(digest)
                .query((row, number) -> new Door(new TenantId(row.getLong("tenant_id")), Cells.id(row, "letter_id")))
                .optional();
    }
}
