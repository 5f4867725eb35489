package dovod.helpcenter;

import dovod.catalog.Instructions;
import dovod.catalog.Parts;
import dovod.catalog.Product;
import dovod.catalog.Products;
import dovod.catalog.Shops;
import dovod.catalog.Step;
import dovod.catalog.Video;
import dovod.kernel.NotFound;
import dovod.platform.Tenancy;
import dovod.platform.files.Files;
import dovod.platform.files.StoredFile;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together what a page of help shows. */
@Component
public class HelpViews {

    private final Tenancy tenancy;
    private final Shops shops;
    private final Products products;
    private final Parts parts;
    private final Instructions instructions;
    private final Files files;

    HelpViews(Tenancy tenancy, Shops shops, Products products, Parts parts, Instructions instructions, Files files) {
        this.tenancy = tenancy;
        this.shops = shops;
        this.products = products;
        this.parts = parts;
        this.instructions = instructions;
        this.files = files;
    }

    public HelpView of(Visit visit) {
        return tenancy.readPage(visit.tenant(), () -> {
            var product = products.get(visit.tenant(), visit.product());
            var steps = instructions.steps(visit.tenant(), visit.product());
            var videos = instructions.videos(visit.tenant(), visit.product());
            return new HelpView(
                    visit.code(),
                    shops.get(visit.tenant(), product.shop()).name(),
                    product,
                    parts.of(visit.tenant(), visit.product()),
                    steps,
                    videos,
                    files.find(visit.tenant(), shown(product, steps, videos)).stream()
                            .collect(Collectors.toMap(StoredFile::id, Function.identity())));
        });
    }

    /** @throws NotFound when the page does not show this file */
    public Letters.Place file(Visit visit, UUID id, boolean small) {
        var file = of(visit).files().get(id);
        if (file == null) {
            throw new NotFound();
        }
        return new Letters.Place(
                file,
                small && file.picture() ? files.thumbnailPlace(visit.tenant(), id) : files.place(visit.tenant(), id));
    }

    private static List<UUID> shown(Product product, List<Step> steps, List<Video> videos) {
        return Stream.of(
                        Stream.ofNullable(product.drawing()),
                        steps.stream().flatMap(step -> step.pictures().stream()),
                        videos.stream().map(Video::file).flatMap(Stream::ofNullable))
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }
}
