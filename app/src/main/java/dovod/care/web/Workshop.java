package dovod.care.web;

import dovod.care.CareView;
import dovod.care.Stage;
import dovod.care.page.Advice;
import dovod.care.page.PartDrawing;
import dovod.cases.CaseFile;
import dovod.catalog.Instructions;
import dovod.catalog.Parts;
import dovod.catalog.Product;
import dovod.catalog.Products;
import dovod.catalog.Step;
import dovod.kernel.Actor;
import dovod.platform.files.Files;
import dovod.platform.files.StoredFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the catalogue has for a case: the drawing on which production shows a part, the steps that can be sent. */
@Component
class Workshop {

    private final Products products;
    private final Parts parts;
    private final Instructions instructions;
    private final Files files;
    private final JsonMapper json;

    Workshop(Products products, Parts parts, Instructions instructions, Files files, JsonMapper json) {
        this.products = products;
        this.parts = parts;
        this.instructions = instructions;
        this.files = files;
        this.json = json;
    }

    /** What the composer needs of a file to attach it. */
    private record Attached(UUID id, String name, boolean picture, String thumbnailUrl) {}

    /** Null when the product has none. */
    @Nullable PartDrawing of(Actor actor, CaseFile file, String part) {
        return product(actor, file)
                .map(product -> drawing(actor, product, part))
                .orElse(null);
    }

    private @Nullable PartDrawing drawing(Actor actor, Product product, String part) {
        var drawing = product.drawing();
        return drawing == null
                ? null
                : new PartDrawing(
                        files.find(actor.tenant(), List.of(drawing)).getFirst(),
                        parts.find(actor.tenant(), product.id(), part).orElse(null));
    }

    /** The steps of its instruction, while a solution is looked for. */
    List<Advice> advice(Actor actor, CaseFile file, CareView care) {
        if (!(care.stage() instanceof Stage.Resolution)) {
            return List.of();
        }
        var steps = product(actor, file)
                .map(product -> instructions.steps(actor.tenant(), product.id()))
                .orElse(List.of());
        var pictures = pictures(actor, steps);
        return steps.stream().map(step -> advice(step, pictures)).toList();
    }

    private Optional<Product> product(Actor actor, CaseFile file) {
        var sku = file.row().sku();
        return sku == null
                ? Optional.empty()
                : Optional.ofNullable(products.bySku(actor.tenant(), file.row().shop(), Set.of(sku))
                        .get(sku));
    }

    private Map<UUID, StoredFile> pictures(Actor actor, List<Step> steps) {
        var ids = steps.stream()
                .flatMap(step -> step.pictures().stream())
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : files.find(actor.tenant(), ids).stream()
                        .collect(Collectors.toMap(StoredFile::id, Function.identity()));
    }

    private Advice advice(Step step, Map<UUID, StoredFile> pictures) {
        var attached = step.pictures().stream()
                .map(pictures::get)
                .map(file -> new Attached(file.id(), file.name(), file.picture(), file.thumbnailUrl()))
                .toList();
        return new Advice(
                step.number() + ". " + step.title(),
                step.stumbles().stream()
                        .map(stumble -> stumble.sign() + (stumble.advice().isEmpty() ? "" : " → " + stumble.advice()))
                        .toList(),
                (step.title() + "\n" + step.body()).strip(),
                json.writeValueAsString(attached));
    }
}
