package dovod.helpcenter;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import dovod.catalog.ProductId;
import dovod.catalog.Products;
import dovod.catalog.Shops;
import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.platform.Dictionary;
import dovod.platform.Typeface;
import dovod.platform.Words;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Component;

/** What is printed: a leaflet for the parcel, in A6, and a sticker for the product itself. */
@Component
public class Prints {

    private static final Color INK = new Color(0x1d1b18);
    private static final Color SOFT = new Color(0x59544c);
    private static final Color ACCENT = new Color(0x1f5f8b);
    private static final int PREVIEW_DPI = 200;

    private final Products products;
    private final Shops shops;
    private final HelpPages pages;
    private final Dictionary dictionary;

    Prints(Products products, Shops shops, HelpPages pages, Dictionary dictionary) {
        this.products = products;
        this.shops = shops;
        this.pages = pages;
        this.dictionary = dictionary;
    }

    /** With words of its own where none are given. Whether it may be printed is asked of {@link PrintRules}. */
    public Leaflet leaflet(Actor actor, ProductId id, String heading, String text) {
        var product = products.get(actor.tenant(), id);
        var shop = shops.get(actor.tenant(), product.shop());
        var words = words(actor);
        return new Leaflet(
                shop.marketplace(),
                shop.name(),
                product.name(),
                heading.isBlank() ? words.say("helpcenter.leaflet.heading") : heading.strip(),
                text.isBlank() ? words.say("helpcenter.leaflet.text") : text.strip(),
                words.say("helpcenter.leaflet.chat"));
    }

    /** A6, 105 by 148 mm. */
    public byte[] pdf(Leaflet leaflet) {
        try (var sheet = new Sheet(105, 148, leaflet.heading())) {
            sheet.box(0, 0, 105, 6, ACCENT);
            float at = sheet.text(leaflet.shopName(), 11, 15, 83, new Sheet.Style(Typeface.SANS, 10, 13, SOFT));
            at = sheet.text(leaflet.heading(), 11, at + 5, 83, new Sheet.Style(Typeface.SERIF_BOLD, 21, 25, INK));
            at = sheet.text(leaflet.text(), 11, at + 5, 83, new Sheet.Style(Typeface.SERIF, 11, 15.5f, INK));
            sheet.box(11, at + 6, 12, 0.7f, ACCENT);
            at = sheet.text(leaflet.chat(), 11, at + 10, 83, new Sheet.Style(Typeface.SANS_BOLD, 10.5f, 14.5f, ACCENT));
            sheet.text(
                    leaflet.productName(), 11, Math.max(at + 6, 132), 83, new Sheet.Style(Typeface.SANS, 8, 10, SOFT));
            return sheet.finish();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * 58 by 40 mm, with the code that leads to the page of help.
     *
     * @throws Refused {@code sticker_closed} when the page is not open, {@code sticker_address} when nobody could reach it
     */
    public byte[] sticker(Actor actor, ProductId id, String publicUrl) {
        var product = products.get(actor.tenant(), id);
        var page = pages.of(actor, id)
                .filter(HelpPage::open)
                .orElseThrow(() -> new Refused(Refusal.invalid("sticker_closed")));
        if (publicUrl.isBlank()) {
            throw new Refused(Refusal.invalid("sticker_address"));
        }
        var words = words(actor);
        var address = publicUrl.replaceFirst("/+$", "") + page.scanPath();
        try (var sheet = new Sheet(58, 40, product.name())) {
            code(sheet, address, 4.5f, 5.5f, 29);
            float at = sheet.text(
                    words.say("helpcenter.sticker.heading"),
                    37,
                    4,
                    19,
                    new Sheet.Style(Typeface.SERIF_BOLD, 9.5f, 11, INK));
            at = sheet.text(
                    words.say("helpcenter.sticker.text"),
                    37,
                    at + 1.5f,
                    19,
                    new Sheet.Style(Typeface.SANS, 6, 7.4f, INK));
            sheet.text(
                    shops.get(actor.tenant(), product.shop()).name(),
                    37,
                    Math.max(at + 1, 31),
                    19,
                    new Sheet.Style(Typeface.SANS_BOLD, 6, 7.4f, SOFT));
            return sheet.finish();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The first page as a picture. */
    public byte[] png(byte[] pdf) {
        var bytes = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(pdf)) {
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, PREVIEW_DPI), "png", bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    /** Drawn as squares, so that it is sharp at any size. */
    private static void code(Sheet sheet, String address, float left, float top, float side) throws IOException {
        var matrix = matrix(address);
        float square = side / matrix.getWidth();
        for (int row = 0; row < matrix.getHeight(); row++) {
            for (int column = 0; column < matrix.getWidth(); column++) {
                if (matrix.get(column, row)) {
                    sheet.box(left + column * square, top + row * square, square * 1.02f, square * 1.02f, Color.BLACK);
                }
            }
        }
    }

    private static BitMatrix matrix(String address) {
        try {
            return new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8",
                                    EncodeHintType.MARGIN,
                                    0));
        } catch (WriterException tooLong) {
            throw new Refused(Refusal.invalid("sticker_address"));
        }
    }

    private Words words(Actor actor) {
        return dictionary.in(actor.language(), actor.zone());
    }
}
