package dovod.channels.ozon;

import dovod.catalog.Product;
import dovod.catalog.Products;
import dovod.channels.spi.Line;
import dovod.kernel.Actor;
import dovod.kernel.Refused;
import dovod.platform.files.Files;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Fetches the pictures of products, a few at a time: pages show only what lies here. */
@Component
class FetchingPictures implements OzonActivity {

    private static final Logger LOG = LoggerFactory.getLogger(FetchingPictures.class);
    private static final Duration EVERY = Duration.ofSeconds(15);
    private static final int AT_ONCE = 20;

    private final Products products;
    private final PictureAddresses addresses;
    private final Files files;

    FetchingPictures(Products products, PictureAddresses addresses, Files files) {
        this.products = products;
        this.addresses = addresses;
        this.files = files;
    }

    @Override
    public String name() {
        return "pictures";
    }

    @Override
    public Instant next(Instant ended) {
        return ended.plus(EVERY);
    }

    /** One that cannot be had now keeps nobody else waiting. */
    @Override
    public void take(Line line, @Nullable String argument) throws IOException, InterruptedException {
        IOException failed = null;
        for (var product : products.withoutPicture(line.tenant(), line.shop(), AT_ONCE)) {
            try {
                products.keepPicture(line.tenant(), product, fetch(line, product));
            } catch (IOException notNow) {
                failed = notNow;
            }
        }
        if (failed != null) {
            throw failed;
        }
    }

    private UUID fetch(Line line, Product product) throws IOException, InterruptedException {
        var content = addresses.fetch(line, String.valueOf(product.pictureUrl()));
        if (content.isEmpty()) {
            return Product.NO_PICTURE;
        }
        try {
            var stored = files.keep(
                    Actor.desk(line.tenant()), product.sku() + ".jpg", new ByteArrayInputStream(content.get()));
            return stored.picture() ? stored.id() : Product.NO_PICTURE;
        } catch (Refused noPicture) {
            LOG.info(
                    "the picture of {} is none: {}",
                    product.sku(),
                    noPicture.first().code());
            return Product.NO_PICTURE;
        }
    }
}
