package dovod.catalog;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Videos of products and of steps. */
@Repository
class JdbcVideos {

    private final JdbcClient jdbc;

    JdbcVideos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Video> of(TenantId tenant, ProductId product) {
        return ofAll(tenant, List.of(product));
    }

    List<Video> ofAll(TenantId tenant, List<ProductId> products) {
        return jdbc.sql("""
                SELECT * FROM catalog.video WHERE tenant_id = ? AND product_id = ANY (?::uuid[])
                ORDER BY product_id, step NULLS FIRST, lower(title), id""")
                .params(tenant.value(), Cells.column(products, ProductId::value))
                .query((row, number) -> video(row))
                .list();
    }

    Optional<Video> find(TenantId tenant, UUID id) {
        return jdbc.sql("SELECT * FROM catalog.video WHERE tenant_id = ? AND id = ?")
                .params(tenant.value(), id)
                .query((row, number) -> video(row))
                .optional();
    }

    void write(TenantId tenant, Video video) {
        jdbc.sql("""
                INSERT INTO catalog.video (tenant_id, id, product_id, step, title, file_id, link)
                VALUES (:tenant, :id, :product, :step, :title, :file, :link)
                ON CONFLICT (tenant_id, id) DO UPDATE SET step = excluded.step, title = excluded.title,
                    file_id = excluded.file_id, link = excluded.link""")
                .param("tenant", tenant.value())
                .param("id", video.id())
                .param("product", video.product().value())
                .param("step", video.step())
                .param("title", video.title())
                .param("file", video.file())
                .param("link", video.link())
                .update();
    }

    boolean remove(TenantId tenant, UUID id) {
        return jdbc.sql("DELETE FROM catalog.video WHERE tenant_id = ? AND id = ?")
                        .params(tenant.value(), id)
                        .update()
                == 1;
    }

    private static Video video(ResultSet row) throws SQLException {
        return new Video(
                Cells.id(row, "id"),
                new ProductId(Cells.id(row, "product_id")),
                row.getObject("step", Integer.class),
                row.getString("title"),
                Cells.idIfAny(row, "file_id"),
                row.getString("link"));
    }
}
