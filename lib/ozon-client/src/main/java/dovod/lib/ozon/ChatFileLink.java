package dovod.lib.ozon;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Address of a file in a chat, as far as it may be fetched: the path at Ozon, never another host. Buyers write messages,
 * so an address in a message can be anything, and the request for it carries the seller's key.
 *
 * @param path begins with {@code /v2/chat/file/}
 */
public record ChatFileLink(String path) {
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]{0,200}]\\(\\s*(https?://[^\\s)]{1,2000})\\s*\\)");
    private static final Pattern ORIGIN_AND_PATH = Pattern.compile("(https?://[^/?#]+)(/[^?#]*)");
    private static final Pattern SAFE = Pattern.compile(Pattern.quote(OzonMethod.CHAT_FILE.path())
            + "(?:[\\p{Alnum}_~-]|%[\\p{XDigit}]{2})(?:[\\p{Alnum}._~/-]|%[\\p{XDigit}]{2})*");
    /** Dots, slashes, per cent signs and line ends in disguise. */
    private static final Pattern DISGUISED = Pattern.compile("%(2e|2f|5c|25|00|0a|0d)", Pattern.CASE_INSENSITIVE);

    /** @throws IllegalArgumentException if the path leads elsewhere */
    public ChatFileLink {
        if (!isSafe(path)) {
            throw new IllegalArgumentException("Not a file of a chat: " + Words.shortened(path));
        }
    }

    /** Last part of the path, as people read it. */
    public String name() {
        return URLDecoder.decode(path.substring(path.lastIndexOf('/') + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static boolean isSafe(String path) {
        return SAFE.matcher(path).matches()
                && !path.contains("..")
                && !path.contains("//")
                && !DISGUISED.matcher(path).find();
    }

    static List<ChatFileLink> in(String block, URI base) {
        return IMAGE.matcher(block)
                .results()
                .map(result -> result.group(1))
                .flatMap(address -> ORIGIN_AND_PATH.matcher(address).results())
                .filter(parts -> isOzon(parts, base))
                .map(parts -> new ChatFileLink(parts.group(2)))
                .toList();
    }

    private static boolean isOzon(MatchResult parts, URI base) {
        var origin = parts.group(1);
        var path = parts.group(2);
        boolean known = origin.equalsIgnoreCase(OzonClient.PRODUCTION.toString())
                || origin.equalsIgnoreCase(base.getScheme() + "://" + base.getRawAuthority());
        return known && isSafe(path);
    }
}
