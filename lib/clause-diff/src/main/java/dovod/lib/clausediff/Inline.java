package dovod.lib.clausediff;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of Markdown without its marks.
 *
 * @param text what a reader sees
 * @param links where its links lead, in their order, without what does not matter to a reader
 * @param lead the bold words it begins with, or an empty text
 * @param strong all of it is bold or italic
 */
record Inline(String text, List<String> links, String lead, boolean strong) {

    static Inline of(String source) {
        return new InlineReader(source).read();
    }

    /** Only the text. */
    static String plain(String source) {
        boolean marked = source.chars().anyMatch(c -> c == '*' || c == '_' || c == '[' || c == '\\' || c == '<');
        return marked ? of(source).text : squeezed(source);
    }

    /** One space wherever there was white space, invisible characters gone. */
    static String squeezed(String text) {
        var out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = !out.isEmpty();
            } else if (Character.getType(c) != Character.FORMAT) {
                if (space) {
                    out.append(' ');
                }
                space = false;
                out.append(c);
            }
        }
        return out.toString();
    }

    /** An address as far as it matters: not its protocol, a leading www, a last slash or a scroll mark. */
    static String address(String link) {
        var bare = link.strip().replaceFirst("\\s+[\"'].*$", "");
        int scroll = bare.indexOf("#:~:");
        bare = scroll < 0 ? bare : bare.substring(0, scroll);
        return bare.replaceFirst("^(?i:https?://)?(?i:www\\.)?", "").replaceFirst("/$", "");
    }

    static Inline plainText(String text) {
        return new Inline(squeezed(text), new ArrayList<>(), "", false);
    }
}
