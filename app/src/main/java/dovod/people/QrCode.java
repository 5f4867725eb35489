package dovod.people;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/**
 * A text as a code for cameras.
 *
 * @param side in squares, with the white margin of four that cameras want
 * @param path the dark squares, as the path of an SVG
 */
public record QrCode(int side, String path) {

    private static final int MARGIN = 4;

    static QrCode of(String text) {
        try {
            var matrix =
                    new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, MARGIN));
            return new QrCode(matrix.getWidth(), path(matrix));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a code of squares", tooLong);
        }
    }

    private static String path(BitMatrix matrix) {
        var path = new StringBuilder();
        for (var row = 0; row < matrix.getHeight(); row++) {
            for (var column = 0; column < matrix.getWidth(); column++) {
                if (matrix.get(column, row)) {
                    path.append("M%d %dh1v1h-1z".formatted(column, row));
                }
            }
        }
        return path.toString();
    }
}
