package dovod.catalog;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import dovod.platform.files.Files;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Adds a step at the end of a product's instruction, or says something else of one. */
@Component
public class WritingStep {

    private static final int MOST = 200;

    private final Tenancy tenancy;
    private final JdbcProducts products;
    private final JdbcInstructions steps;
    private final Files files;
    private final Audit audit;

    WritingStep(Tenancy tenancy, JdbcProducts products, JdbcInstructions steps, Files files, Audit audit) {
        this.tenancy = tenancy;
        this.products = products;
        this.steps = steps;
        this.files = files;
        this.audit = audit;
    }

    /** @throws Refused {@code step_title}, {@code step_body}, {@code step_pictures}, {@code step_no_picture},
     *     {@code step_stumbles}, {@code steps_many} */
    public UUID add(Actor actor, ProductId product, StepText text) {
        actor.need(Right.EDIT_CATALOG);
        var checked = checked(actor, text);
        var id = Ids.next();
        tenancy.run(actor.tenant(), () -> {
            products.need(actor.tenant(), product);
            int count = steps.lockAndCount(actor.tenant(), product);
            if (count >= MOST) {
                throw new Refused(Refusal.invalid("steps_many", MOST));
            }
            steps.write(actor.tenant(), step(id, product, count + 1, checked));
            audit.did(actor, "step.added", "product:" + product, Map.of("step", checked.title()));
        });
        return id;
    }

    /** @throws Refused as {@link #add} */
    public void change(Actor actor, UUID id, StepText text) {
        actor.need(Right.EDIT_CATALOG);
        var checked = checked(actor, text);
        tenancy.run(actor.tenant(), () -> {
            var step = steps.find(actor.tenant(), id).orElseThrow(NotFound::new);
            steps.write(actor.tenant(), step(id, step.product(), step.number(), checked));
            audit.did(actor, "step.changed", "product:" + step.product(), Map.of("step", checked.title()));
        });
    }

    private StepText checked(Actor actor, StepText text) {
        var checked = text.checked();
        PicturesAlone.check(files.find(actor.tenant(), checked.pictures()), "files");
        return checked;
    }

    private static Step step(UUID id, ProductId product, int number, StepText text) {
        return new Step(id, product, number, text.title(), text.body(), text.pictures(), text.stumbles());
    }
}
