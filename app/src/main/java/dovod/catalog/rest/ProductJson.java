package dovod.catalog.rest;

import dovod.catalog.Kit;
import dovod.catalog.Part;
import dovod.catalog.Product;
import dovod.catalog.Step;
import dovod.catalog.Stumble;
import dovod.catalog.Video;
import dovod.kernel.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product with what it is made of and how it goes together.
 *
 * @param price in kopecks; absent when the marketplace has not told it
 * @param drawing id of the file of the exploded drawing
 */
record ProductJson(
        UUID id,
        UUID shop,
        String sku,
        @Nullable String offerId,
        String name,
        @Nullable Long price,
        boolean archived,
        @Nullable UUID drawing,
        List<PartJson> parts,
        List<KitJson> kits,
        List<StepJson> steps,
        List<VideoJson> videos) {

    /** @param cost of one piece in kopecks
     *  @param region {@code x,y,width,height} in ten-thousandths of the drawing */
    record PartJson(
            UUID id,
            String number,
            String name,
            int quantity,
            @Nullable Long cost,
            @Nullable String region) {

        static PartJson of(Part part) {
            return new PartJson(
                    part.id(),
                    part.number(),
                    part.name(),
                    part.quantity(),
                    minor(part.cost()),
                    part.region() == null ? null : part.region().written());
        }
    }

    /** @param price in kopecks
     *  @param parts numbers of the parts in it */
    record KitJson(
            UUID id, String sku, String name, @Nullable Long price, List<String> parts) {

        static KitJson of(Kit kit) {
            return new KitJson(kit.id(), kit.sku(), kit.name(), minor(kit.price()), kit.parts());
        }
    }

    record StumbleJson(@Nullable String sign, @Nullable String advice) {

        static StumbleJson of(Stumble stumble) {
            return new StumbleJson(stumble.sign(), stumble.advice());
        }
    }

    /** @param pictures ids of files */
    record StepJson(UUID id, int number, String title, String body, List<UUID> pictures, List<StumbleJson> stumbles) {

        static StepJson of(Step step) {
            return new StepJson(
                    step.id(),
                    step.number(),
                    step.title(),
                    step.body(),
                    step.pictures(),
                    step.stumbles().stream().map(StumbleJson::of).toList());
        }
    }

    /** @param step absent for the whole product
     *  @param file id of a file; absent when it lies elsewhere */
    record VideoJson(
            UUID id,
            String title,
            @Nullable Integer step,
            @Nullable UUID file,
            @Nullable String link) {

        static VideoJson of(Video video) {
            return new VideoJson(video.id(), video.title(), video.step(), video.file(), video.link());
        }
    }

    static ProductJson of(Product product, List<Part> parts, List<Kit> kits, List<Step> steps, List<Video> videos) {
        return new ProductJson(
                product.id().value(),
                product.shop(),
                product.sku(),
                product.offerId(),
                product.name(),
                minor(product.price()),
                product.archived(),
                product.drawing(),
                parts.stream().map(PartJson::of).toList(),
                kits.stream().map(KitJson::of).toList(),
                steps.stream().map(StepJson::of).toList(),
                videos.stream().map(VideoJson::of).toList());
    }

    private static @Nullable Long minor(@Nullable Money sum) {
        return sum == null ? null : sum.minor();
    }
}
