package dovod.platform.files;

import static dovod.platform.files.Film.joined;
import static dovod.platform.files.Film.text;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** WebM films as browsers and phones make them, in little. */
final class Webm {

    static final byte[] ENDLESS = {1, -1, -1, -1, -1, -1, -1, -1};

    private Webm() {}

    /** Picture, sound, a track of places, and all that a phone says of itself. */
    static byte[] ofAPhone() {
        return joined(
                header(),
                element(
                        0x18538067,
                        element(0x114D9B74, new byte[20]),
                        element(0xEC, text("left over 55.7558")),
                        info(),
                        tracks(),
                        cluster(),
                        element(0x1941A469, text("cover.jpg made by Olga")),
                        tags()));
    }

    /** As a browser records it: nobody knows yet how long it becomes. */
    static byte[] ofABrowser() {
        var cluster = cluster();
        return joined(
                header(),
                number(0x18538067),
                ENDLESS,
                info(),
                tracks(),
                number(0x1F43B675),
                ENDLESS,
                Arrays.copyOfRange(cluster, 4 + 8, cluster.length),
                tags());
    }

    static byte[] element(int id, byte[]... content) {
        var body = joined(content);
        return joined(number(id), size(body.length), body);
    }

    private static byte[] header() {
        return element(0x1A45DFA3, element(0x4282, text("webm")));
    }

    private static byte[] info() {
        return element(
                0x1549A966,
                element(0xBF, new byte[4]),
                element(0x2AD7B1, new byte[] {15, 66, 64}),
                element(0x7BA9, text("Kitchen of Olga")),
                element(0x4461, text("20261121")),
                element(0x4D80, text("libwebm of a phone")),
                element(0x5741, text("Pixel 9 camera")),
                element(0x4489, new byte[8]));
    }

    private static byte[] tracks() {
        return element(
                0x1654AE6B,
                track(1, 1, "Front camera of Olga"),
                track(2, 2, "Microphone of Olga"),
                track(3, 0x11, "Places of Olga"));
    }

    private static byte[] track(int number, int type, String name) {
        return element(
                0xAE,
                element(0xD7, new byte[] {(byte) number}),
                element(0x83, new byte[] {(byte) type}),
                element(0x536E, text(name)),
                element(0x86, text("V_VP9")));
    }

    private static byte[] cluster() {
        return element(
                0x1F43B675,
                element(0xE7, new byte[] {0}),
                element(0xA3, block(1, "picture of a crack")),
                element(0xA0, element(0xA1, block(2, "sound of a crack")), element(0x9B, new byte[] {1})),
                element(0xA0, element(0xA1, block(3, "55.7558 37.6173")), element(0x9B, new byte[] {1})),
                element(0xA3, block(3, "55.7559 37.6174")));
    }

    private static byte[] block(int track, String content) {
        return joined(new byte[] {(byte) (0x80 | track), 0, 0, (byte) 0x80}, text(content));
    }

    private static byte[] tags() {
        return element(0x1254C367, element(0x7373, element(0x67C8, text("LOCATION +55.7558+037.6173/"))));
    }

    private static byte[] number(int id) {
        var four = ByteBuffer.allocate(4).putInt(id).array();
        int zeros = Integer.numberOfLeadingZeros(id) / 8;
        return Arrays.copyOfRange(four, zeros, 4);
    }

    /** Masters are written with sizes of eight bytes, small things with one. */
    private static byte[] size(int length) {
        return length < 64
                ? new byte[] {(byte) (0x80 | length)}
                : ByteBuffer.allocate(8).putLong((1L << 56) | length).array();
    }
}
