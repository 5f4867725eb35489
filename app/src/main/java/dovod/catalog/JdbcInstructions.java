package dovod.catalog;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Steps of instructions with their stumbles. */
@Repository
class JdbcInstructions {

    private record Known(UUID step, Stumble stumble) {}

    private final JdbcClient jdbc;

    JdbcInstructions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Step> of(TenantId tenant, ProductId product) {
        return ofAll(tenant, List.of(product));
    }

    List<Step> ofAll(TenantId tenant, List<ProductId> products) {
        var stumbles = stumbles(tenant, products);
        return jdbc.sql("""
                SELECT * FROM catalog.step
                WHERE tenant_id = ? AND product_id = ANY (?::uuid[]) ORDER BY product_id, number""")
                .params(tenant.value(), Cells.column(products, ProductId::value))
                .query((row, number) -> step(row, stumbles))
                .list();
    }

    Optional<Step> find(TenantId tenant, UUID id) {
        return jdbc.sql("SELECT product_id FROM catalog.step WHERE tenant_id = ? AND id = ?")
                .params(tenant.value(), id)
                .query((row, number) -> new ProductId(Cells.id(row, "product_id")))
                .optional()
                .flatMap(product -> of(tenant, product).stream()
                        .filter(step -> step.id().equals(id))
                        .findFirst());
    }

    /** Whoever numbers steps stands in a line: the lock is on their product. */
    int lockAndCount(TenantId tenant, ProductId product) {
        jdbc.sql("SELECT id FROM catalog.product WHERE tenant_id = ? AND id = ? FOR UPDATE")
                .params(tenant.value(), product.value())
                .query(UUID.class)
                .list();
        return jdbc.sql("SELECT count(*) FROM catalog.step WHERE tenant_id = ? AND product_id = ?")
                .params(tenant.value(), product.value())
                .query(Integer.class)
                .single();
    }

    void write(TenantId tenant, Step step) {
        jdbc.sql("""
                INSERT INTO catalog.step (tenant_id, id, product_id, number, title, body, files)
                VALUES (:tenant, :id, :product, :number, :title, :body, :files::uuid[])
                ON CONFLICT (tenant_id, id) DO UPDATE SET number = excluded.number, title = excluded.title,
                    body = excluded.body, files = excluded.files""")
                .param("tenant", tenant.value())
                .param("id", step.id())
                .param("product", step.product().value())
                .param("number", step.number())
                .param("title", step.title())
                .param("body", step.body())
                .param("files", Cells.column(step.pictures()))
                .update();
        writeStumbles(tenant, step);
    }

    /** Moves it to this place; the others make room. */
    void move(TenantId tenant, Step step, int number) {
        jdbc.sql("""
                UPDATE catalog.step SET number = CASE WHEN id = :id THEN :to
                    WHEN :from < :to THEN number - 1 ELSE number + 1 END
                WHERE tenant_id = :tenant AND product_id = :product
                  AND number BETWEEN least(:from::int, :to::int) AND greatest(:from::int, :to::int)""")
                .param("tenant", tenant.value())
                .param("product", step.product().value())
                .param("id", step.id())
                .param("from", step.number())
                .param("to", number)
                .update();
    }

    /** Closes the gaps between the numbers of these products' steps. */
    void close(TenantId tenant, List<ProductId> products) {
        jdbc.sql("""
                UPDATE catalog.step s SET number = counted.place
                FROM (SELECT id, row_number() OVER (PARTITION BY product_id ORDER BY number, id) AS place
                      FROM catalog.step WHERE tenant_id = :tenant AND product_id = ANY (:products::uuid[])) AS counted
                WHERE s.tenant_id = :tenant AND s.id = counted.id AND s.number <> counted.place""")
                .param("tenant", tenant.value())
                .param("products", Cells.column(products, ProductId::value))
                .update();
    }

    void remove(TenantId tenant, Step step) {
        jdbc.sql("DELETE FROM catalog.step WHERE tenant_id = ? AND id = ?")
                .params(tenant.value(), step.id())
                .update();
        jdbc.sql("""
                UPDATE catalog.step SET number = number - 1
                WHERE tenant_id = ? AND product_id = ? AND number > ?""")
                .params(tenant.value(), step.product().value(), step.number())
                .update();
    }

    private void writeStumbles(TenantId tenant, Step step) {
        jdbc.sql("DELETE FROM catalog.stumble WHERE tenant_id = ? AND step_id = ?")
                .params(tenant.value(), step.id())
                .update();
        jdbc.sql("""
                INSERT INTO catalog.stumble (tenant_id, step_id, position, sign, advice)
                SELECT :tenant, :step, told.*
                FROM unnest(:positions::int[], :signs::text[], :advices::text[]) AS told""")
                .param("tenant", tenant.value())
                .param("step", step.id())
                .param(
                        "positions",
                        Cells.column(IntStream.range(0, step.stumbles().size())
                                .boxed()
                                .toList()))
                .param("signs", Cells.column(step.stumbles(), Stumble::sign))
                .param("advices", Cells.column(step.stumbles(), Stumble::advice))
                .update();
    }

    private Map<UUID, List<Stumble>> stumbles(TenantId tenant, List<ProductId> products) {
        return jdbc
                .sql("""
                SELECT f.* FROM catalog.stumble f
                JOIN catalog.step s ON s.tenant_id = f.tenant_id AND s.id = f.step_id
                WHERE f.tenant_id = ? AND s.product_id = ANY (?::uuid[]) ORDER BY f.step_id, f.position""")
                .params(tenant.value(), Cells.column(products, ProductId::value))
                .query((row, number) -> new Known(
                        Cells.id(row, "step_id"), new Stumble(row.getString("sign"), row.getString("advice"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Known::step, Collectors.mapping(Known::stumble, Collectors.toList())));
    }

    private static Step step(ResultSet row, Map<UUID, List<Stumble>> stumbles) throws SQLException {
        var id = Cells.id(row, "id");
        return new Step(
                id,
                new ProductId(Cells.id(row, "product_id")),
                row.getInt("number"),
                row.getString("title"),
                row.getString("body"),
                Arrays.stream((Object[]) row.getArray("files").getArray())
                        .map(UUID.class::cast)
                        .toList(),
                stumbles.getOrDefault(id, List.of()));
    }
}
