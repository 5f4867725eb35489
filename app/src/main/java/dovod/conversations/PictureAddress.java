package dovod.conversations;

import java.util.Locale;
import java.util.Set;

/** Addresses of marks in the other side's messages: mostly pictures, sometimes other files. */
final class PictureAddress {

    private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png", "gif", "bmp", "webp");
    private static final int LONGEST_ENDING = 5;

    private PictureAddress() {}

    /** What an address does not tell is taken for a picture: nearly all are. */
    static boolean looksLikePicture(String address) {
        var path = address.replaceFirst("[?#].*", "");
        var name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        var ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return ending.isEmpty() || ending.length() > LONGEST_ENDING || PICTURES.contains(ending);
    }
}
