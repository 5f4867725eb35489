package dovod.sandbox.picture;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The pictures of products under {@code /pictures/}, drawn once and kept. */
public final class PictureFiles {
    public static final String PREFIX = "/pictures/";

    private static final Pattern NAME = Pattern.compile("/pictures/([a-z]+)/([12])\\.png");

    private final Map<String, byte[]> drawn = new ConcurrentHashMap<>();

    /** The picture at a path, if there is one. */
    public Optional<byte[]> find(String path) {
        var matcher = NAME.matcher(path);
        if (!matcher.matches() || !Drawings.names().contains(matcher.group(1))) {
            return Optional.empty();
        }
        var view = Integer.parseInt(matcher.group(2));
        return Optional.of(drawn.computeIfAbsent(path, key -> Drawings.png(matcher.group(1), view)));
    }
}
