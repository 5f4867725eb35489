package dovod.helpcenter;

import static dovod.cast.Cast.OLKHA;
import static dovod.cast.Cast.PYOTR;

import dovod.cast.DeskTest;
import dovod.cast.TestClock;
import dovod.catalog.PartText;
import dovod.catalog.ProductId;
import dovod.catalog.Products;
import dovod.catalog.Shops;
import dovod.catalog.StepText;
import dovod.catalog.Stumble;
import dovod.catalog.ToldProduct;
import dovod.catalog.WritingPart;
import dovod.catalog.WritingStep;
import dovod.kernel.Money;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A high chair with a page of help that is open to everybody. */
@DeskTest
@NullUnmarked
abstract class HelpStory {

    static final String NETWORK = "cb0071";

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    Shops shops;

    @Autowired
    Products products;

    @Autowired
    WritingPart writingPart;

    @Autowired
    WritingStep writingStep;

    @Autowired
    OpeningHelpPage opening;

    @Autowired
    HelpPages pages;

    @Autowired
    Uploading uploading;

    @Autowired
    WritingLetter writing;

    UUID shop;
    ProductId chair;
    ProductId desk;
    HelpPage page;

    @BeforeEach
    void theChairHasAPage() {
        shop = shops.open(OLKHA, "Мастерская Ольхи", "ozon");
        products.record(
                OLKHA,
                shop,
                List.of(
                        new ToldProduct(
                                "646399170", "стул-7", null, "Стул «Росток»", null, Money.roubles(270_000), false),
                        new ToldProduct("646399171", "парта-1", null, "Парта «Дубок»", null, null, false)),
                TestClock.START);
        var known = products.bySku(OLKHA, shop, List.of("646399170", "646399171"));
        chair = known.get("646399170").id();
        desk = known.get("646399171").id();
        writingPart.add(PYOTR, chair, new PartText("7", "Болт столика", 4, Money.roubles(350), null));
        writingStep.add(
                PYOTR,
                chair,
                new StepText(
                        "Прикрутите столик",
                        "Болты лежат в пакете B.",
                        List.of(),
                        List.of(new Stumble("Столик висит криво", "Переставьте болты в отверстия B"))));
        page = opening.open(PYOTR, chair);
    }

    Visit visit() {
        return pages.visit(page.code(), NETWORK);
    }

    NewLetter letter(String body, List<String> uploads) {
        return new NewLetter("Марина", "48866017-0495", body, "7", 1, uploads, "Согласна");
    }

    /** Brings it in one piece. */
    String bring(String name, byte[] content) {
        var begun = uploading.begin(visit(), name, content.length);
        uploading.take(visit(), begun.secret(), 0, new ByteArrayInputStream(content));
        return begun.secret();
    }

    static byte[] picture(String format) {
        var image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(0xd8b98a));
        pen.fillRect(0, 0, 60, 40);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    /** The beginning of an MP4 and so many bytes after it. */
    static byte[] film(int length) {
        var content = new byte[length];
        var head = new byte[] {
            0, 0, 0, 24, 'f', 't', 'y', 'p', 'm', 'p', '4', '2', 0, 0, 0, 0, 'm', 'p', '4', '2', 'i', 's', 'o', 'm'
        };
        System.arraycopy(head, 0, content, 0, head.length);
        for (int at = head.length; at < length; at++) {
            content[at] = (byte) (at * 31);
        }
        return content;
    }
}
