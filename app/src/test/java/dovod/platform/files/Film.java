package dovod.platform.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Films as phones and cameras build them, box by box. */
public final class Film {

    private static final String PLACE = "+55.7558+037.6173/";

    private Film() {}

    /** A phone's: the place in {@code ©xyz}, {@code loci}, keys of {@code meta}, and a track of its own. */
    public static byte[] ofAPhone() {
        var head = box("ftyp", text("qt  "), number(0), text("qt  "));
        var samples = box("mdat", text("picture of a crack"), text(PLACE), text("sound"), text(PLACE));
        int first = head.length + 8 + "picture of a crack".length();
        int second = first + PLACE.length() + "sound".length();
        return joined(
                head,
                samples,
                box(
                        "moov",
                        box("mvhd", new byte[100]),
                        box("udta", box("\u00a9xyz", number(0x001215c7), text(PLACE)), box("loci", text("55.7558"))),
                        box(
                                "meta",
                                box("hdlr", new byte[8], text("mdta"), new byte[13]),
                                box("keys", number(0), number(1), key("com.apple.quicktime.location.ISO6709")),
                                box("ilst", box("\0\0\0\1", box("data", number(1), number(0), text(PLACE))))),
                        track("vide", new int[] {"picture of a crack".length()}, head.length + 8),
                        track("meta", new int[] {PLACE.length(), PLACE.length()}, first, second)),
                box("uuid", new byte[16], text("<exif:GPSLatitude>55,7558N</exif:GPSLatitude>")));
    }

    /** A track of one sample a chunk. */
    static byte[] track(String handler, int[] sizes, int... places) {
        return box(
                "trak",
                box("tkhd", new byte[84]),
                box("udta", text("filmed at 55.7558")),
                box(
                        "mdia",
                        box("mdhd", new byte[24]),
                        box("hdlr", new byte[8], text(handler), new byte[13]),
                        box(
                                "minf",
                                box(
                                        "stbl",
                                        box("stsd", new byte[8]),
                                        box("stsc", number(0), number(1), number(1), number(1), number(1)),
                                        box("stsz", number(0), number(0), number(sizes.length), numbers(sizes)),
                                        box("stco", number(0), number(places.length), numbers(places))))));
    }

    static byte[] box(String type, byte[]... content) {
        var inside = joined(content);
        return joined(number(inside.length + 8), text(type), inside);
    }

    private static byte[] key(String name) {
        return joined(number(name.length() + 8), text("mdta"), text(name));
    }

    static byte[] number(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    private static byte[] numbers(int[] values) {
        return joined(Arrays.stream(values).mapToObj(Film::number).toArray(byte[][]::new));
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
