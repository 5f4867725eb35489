package dovod.catalog;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import dovod.platform.files.Files;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives a product its exploded drawing. Regions stay: a better drawing is mostly the same one. */
@Component
public class SettingDrawing {

    private final Tenancy tenancy;
    private final JdbcProducts products;
    private final Files files;
    private final Audit audit;

    SettingDrawing(Tenancy tenancy, JdbcProducts products, Files files, Audit audit) {
        this.tenancy = tenancy;
        this.products = products;
        this.files = files;
        this.audit = audit;
    }

    /**
     * @param file null takes the drawing away
     * @throws Refused {@code step_no_picture} on the field {@code drawing}
     */
    public void set(Actor actor, ProductId product, @Nullable UUID file) {
        actor.need(Right.EDIT_CATALOG);
        if (file != null) {
            PicturesAlone.check(files.find(actor.tenant(), List.of(file)), "drawing");
        }
        tenancy.run(actor.tenant(), () -> {
            if (!products.draw(actor.tenant(), product, file)) {
                throw new NotFound();
            }
            audit.did(actor, "drawing.set", "product:" + product);
        });
    }
}
