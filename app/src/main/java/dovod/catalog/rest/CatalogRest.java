package dovod.catalog.rest;

import dovod.catalog.KitText;
import dovod.catalog.PartText;
import dovod.catalog.ProductId;
import dovod.catalog.Region;
import dovod.catalog.RemovingKit;
import dovod.catalog.RemovingPart;
import dovod.catalog.RemovingStep;
import dovod.catalog.RemovingVideo;
import dovod.catalog.SettingDrawing;
import dovod.catalog.StepText;
import dovod.catalog.Stumble;
import dovod.catalog.VideoText;
import dovod.catalog.WritingKit;
import dovod.catalog.WritingPart;
import dovod.catalog.WritingStep;
import dovod.catalog.WritingVideo;
import dovod.kernel.Actor;
import dovod.kernel.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Writing the catalogue: parts, kits, steps and videos of a product, and its drawing. Sums are in kopecks. */
@RestController
@RequestMapping("/api/v1")
class CatalogRest {

    private final WritingPart parts;
    private final WritingKit kits;
    private final WritingStep steps;
    private final WritingVideo videos;
    private final RemovingPart removingPart;
    private final RemovingKit removingKit;
    private final RemovingStep removingStep;
    private final RemovingVideo removingVideo;
    private final SettingDrawing drawing;

    CatalogRest(
            WritingPart parts,
            WritingKit kits,
            WritingStep steps,
            WritingVideo videos,
            RemovingPart removingPart,
            RemovingKit removingKit,
            RemovingStep removingStep,
            RemovingVideo removingVideo,
            SettingDrawing drawing) {
        this.parts = parts;
        this.kits = kits;
        this.steps = steps;
        this.videos = videos;
        this.removingPart = removingPart;
        this.removingKit = removingKit;
        this.removingStep = removingStep;
        this.removingVideo = removingVideo;
        this.drawing = drawing;
    }

    record AddedJson(UUID id) {}

    /** @param region {@code x,y,width,height} in ten-thousandths of the drawing; absent takes the mark away */
    record NewPartJson(
            @Nullable String number,
            @Nullable String name,
            @Nullable Integer quantity,
            @Nullable Long cost,
            @Nullable String region) {

        PartText read() {
            return new PartText(
                    text(number), text(name), quantity == null ? 1 : quantity, roubles(cost), Region.of(text(region)));
        }
    }

    record NewKitJson(
            @Nullable String sku,
            @Nullable String name,
            @Nullable Long price,
            @Nullable List<String> parts) {

        KitText read() {
            return new KitText(text(sku), text(name), roubles(price), parts == null ? List.of() : parts);
        }
    }

    record NewStepJson(
            @Nullable String title,
            @Nullable String body,
            @Nullable List<UUID> pictures,
            @Nullable List<ProductJson.StumbleJson> stumbles) {

        StepText read() {
            return new StepText(
                    text(title),
                    text(body),
                    pictures == null ? List.of() : pictures,
                    stumbles == null
                            ? List.of()
                            : stumbles.stream()
                                    .map(one -> new Stumble(text(one.sign()), text(one.advice())))
                                    .toList());
        }
    }

    record NewVideoJson(
            @Nullable String title,
            @Nullable Integer step,
            @Nullable UUID file,
            @Nullable String link) {

        VideoText read() {
            return new VideoText(step, text(title), file, text(link));
        }
    }

    /** @param file id of an uploaded picture; absent takes the drawing away */
    record DrawingJson(@Nullable UUID file) {}

    @PutMapping("/products/{id}/drawing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void draw(Actor actor, @PathVariable UUID id, @RequestBody DrawingJson told) {
        drawing.set(actor, new ProductId(id), told.file());
    }

    @PostMapping("/products/{id}/parts")
    @ResponseStatus(HttpStatus.CREATED)
    AddedJson addPart(Actor actor, @PathVariable UUID id, @RequestBody NewPartJson told) {
        return new AddedJson(parts.add(actor, new ProductId(id), told.read()));
    }

    @PutMapping("/parts/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePart(Actor actor, @PathVariable UUID id, @RequestBody NewPartJson told) {
        parts.change(actor, id, told.read());
    }

    @DeleteMapping("/parts/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removePart(Actor actor, @PathVariable UUID id) {
        removingPart.remove(actor, id);
    }

    @PostMapping("/products/{id}/kits")
    @ResponseStatus(HttpStatus.CREATED)
    AddedJson addKit(Actor actor, @PathVariable UUID id, @RequestBody NewKitJson told) {
        return new AddedJson(kits.add(actor, new ProductId(id), told.read()));
    }

    @PutMapping("/kits/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changeKit(Actor actor, @PathVariable UUID id, @RequestBody NewKitJson told) {
        kits.change(actor, id, told.read());
    }

    @DeleteMapping("/kits/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeKit(Actor actor, @PathVariable UUID id) {
        removingKit.remove(actor, id);
    }

    @PostMapping("/products/{id}/steps")
    @ResponseStatus(HttpStatus.CREATED)
    AddedJson addStep(Actor actor, @PathVariable UUID id, @RequestBody NewStepJson told) {
        return new AddedJson(steps.add(actor, new ProductId(id), told.read()));
    }

    @PutMapping("/steps/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changeStep(Actor actor, @PathVariable UUID id, @RequestBody NewStepJson told) {
        steps.change(actor, id, told.read());
    }

    @DeleteMapping("/steps/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeStep(Actor actor, @PathVariable UUID id) {
        removingStep.remove(actor, id);
    }

    @PostMapping("/products/{id}/videos")
    @ResponseStatus(HttpStatus.CREATED)
    AddedJson addVideo(Actor actor, @PathVariable UUID id, @RequestBody NewVideoJson told) {
        return new AddedJson(videos.add(actor, new ProductId(id), told.read()));
    }

    @PutMapping("/videos/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changeVideo(Actor actor, @PathVariable UUID id, @RequestBody NewVideoJson told) {
        videos.change(actor, id, told.read());
    }

    @DeleteMapping("/videos/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeVideo(Actor actor, @PathVariable UUID id) {
        removingVideo.remove(actor, id);
    }

    private static String text(@Nullable String told) {
        return told == null ? "" : told;
    }

    private static @Nullable Money roubles(@Nullable Long kopecks) {
        return kopecks == null ? null : Money.roubles(kopecks);
    }
}
