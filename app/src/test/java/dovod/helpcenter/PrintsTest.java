package dovod.helpcenter;

import static dovod.cast.Cast.OLKHA;
import static dovod.cast.Cast.PYOTR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import dovod.cast.Visitor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.people.MakingToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Paper: what it says, and what it must not say. */
@NullUnmarked
class PrintsTest extends HelpStory {

    private static final float MILLIMETRE = 72f / 25.4f;

    @Autowired
    Prints prints;

    @Autowired
    MakingToken tokens;

    @Autowired
    PrintRules rules;

    @Test
    void theLeafletIsA6InRussianWithTheShopsName() throws Exception {
        var leaflet = prints.leaflet(PYOTR, chair, "", "");
        rules.check(leaflet);
        var pdf = prints.pdf(leaflet);

        try (var document = Loader.loadPDF(pdf)) {
            var size = document.getPage(0).getMediaBox();
            assertThat(size.getWidth()).isCloseTo(105 * MILLIMETRE, within(0.1f));
            assertThat(size.getHeight()).isCloseTo(148 * MILLIMETRE, within(0.1f));
            assertThat(new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " "))
                    .contains("Мастерская Ольхи", "Связаться с продавцом", "Стул «Росток»")
                    .doesNotContain("http");
        }
        keep("leaflet", prints.png(pdf));
    }

    @ParameterizedTest
    @CsvSource({
        "Пишите на olkha.ru, leaflet_link",
        "Все ответы: https://olkha.example/help, leaflet_link",
        "Мы есть в телеграме @olkha, leaflet_link",
        "Наведите камеру на QR внизу, leaflet_code",
        "Пишите в WhatsApp, leaflet_messenger",
        "Поставьте нам 5 звёзд, leaflet_praise",
        "Ждём пять звезд и отзыв, leaflet_praise"
    })
    void whatTheMarketplaceForbidsInAParcelIsToldWithItsSource(String text, String code) {
        var leaflet = prints.leaflet(PYOTR, chair, "", text);

        assertThat(rules.against(leaflet)).extracting(Refusal::code).contains(code);
        assertThat(rules.against(leaflet).getFirst().arguments().toString()).contains("Заверения");
        assertThatThrownBy(() -> rules.check(leaflet)).isInstanceOf(Refused.class);
    }

    @Test
    void ordinaryWordsAreNoLinks() {
        var text = "Деталь 7.2 идёт в отверстие B. Ответим за 5 минут. Спасибо, что выбрали нас: 14 лет делаем мебель.";

        assertThat(rules.against(prints.leaflet(PYOTR, chair, "Поможем собрать", text)))
                .isEmpty();
    }

    @Test
    void theStickersCodeLeadsToThePage() throws Exception {
        var pdf = prints.sticker(PYOTR, chair, "https://help.olkha.example/");
        keep("sticker", prints.png(pdf));

        assertThat(decoded(prints.png(pdf))).isEqualTo("https://help.olkha.example" + page.scanPath());
    }

    @Test
    void programsFetchWhatIsPrintedToo() {
        var pyotr = new Visitor(port)
                .with("Accept", "*/*")
                .with(
                        "Authorization",
                        "Bearer " + tokens.make(PYOTR, "печать", 30).text());
        var path = "/api/v1/products/" + chair + "/help/";

        assertThat(pyotr.get(path + "leaflet").body()).startsWith("%PDF");
        assertThat(pyotr.get(path + "sticker").body()).startsWith("%PDF");
        var refused = pyotr.get(path + "leaflet?text=olkha.ru");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("leaflet_link");
    }

    @Test
    void withoutAnAddressOrAPageThereIsNoSticker() {
        assertThatThrownBy(() -> prints.sticker(PYOTR, chair, "")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> prints.sticker(PYOTR, desk, "https://help.olkha.example"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aLongNameAndASignNobodyHasDoNotBreakThePage() throws Exception {
        shops.rename(OLKHA, shop, "Мастерская детской мебели «Ольха и сыновья» 🪑 из Великого Новгорода");
        var pdf = prints.pdf(prints.leaflet(PYOTR, chair, "", "Ж".repeat(400)));

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        keep("leaflet-long", prints.png(pdf));
    }

    private static String decoded(byte[] png) throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(png));
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    private static void keep(String name, byte[] png) throws IOException {
        var folder = Path.of("target/looks");
        java.nio.file.Files.createDirectories(folder);
        java.nio.file.Files.write(folder.resolve(name + ".png"), png);
    }
}
