package dovod.lib.clausediff;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A page to clean text: what is around the contract (menus, scripts, forms) is left out. */
final class CleaningHtml {

    private static final Pattern PAGE = Pattern.compile(
            "(?i)^(?:\uFEFF)?\\s*<(?:!doctype|!--|\\?xml|html|head|body|div|p|h[1-6]|article|section|main"
                    + "|meta|ol|ul|table|title|span|b|strong|link|style|script)\\b");
    private static final Set<String> AROUND = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "header",
            "footer",
            "aside",
            "form",
            "button",
            "select",
            "svg",
            "iframe",
            "head",
            "dialog",
            "object",
            "video",
            "audio");
    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final int DEEPEST = 400;

    private final CleanBlocks blocks = new CleanBlocks();
    private final StringBuilder open = new StringBuilder();
    private final Map<Element, Integer> numbers = new IdentityHashMap<>();
    private String prefix = "";

    private CleaningHtml() {}

    static boolean looksLike(String text) {
        return PAGE.matcher(text.substring(0, Math.min(text.length(), 2000))).find();
    }

    static String clean(String html) {
        var page = Jsoup.parse(html);
        var cleaning = new CleaningHtml();
        cleaning.children(contractOf(page.body()), 0);
        cleaning.close();
        return cleaning.blocks.toString();
    }

    /** The page's main part, when it says which it is and nearly all of the text is there. */
    private static Element contractOf(Element body) {
        for (var name : new String[] {"main", "article", "[role=main]"}) {
            var found = body.select(name);
            if (found.size() == 1
                    && found.getFirst().text().length() * 2 > body.text().length()) {
                return found.getFirst();
            }
        }
        return body;
    }

    private void children(Node parent, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (var child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                open.append(escaped(text.getWholeText()));
            } else if (child instanceof Element element) {
                element(element, depth + 1);
            }
        }
    }

    private void element(Element element, int depth) {
        var name = element.normalName();
        if (AROUND.contains(name) && !holdsMost(element) || element.hasAttr("hidden")) {
            return;
        }
        if (name.equals("br")) {
            close();
        } else if (name.matches("h[1-6]")) {
            heading(element, name.charAt(1) - '0', depth);
        } else if (name.equals("li")) {
            item(element, depth);
        } else if (name.equals("tr")) {
            row(element, depth);
        } else if (name.equals("a") && element.hasAttr("href")) {
            link(element);
        } else if (BOLD.contains(name)) {
            bold(element, depth);
        } else if (element.isBlock()) {
            block(element, depth);
        } else {
            children(element, depth);
        }
    }

    /** Sloppy pages put the whole contract into a form or a header. */
    private static boolean holdsMost(Element element) {
        var name = element.normalName();
        if (!name.equals("form") && !name.equals("header") && !name.equals("aside")) {
            return false;
        }
        var document = element.ownerDocument();
        return document != null && element.text().length() * 2 > document.text().length();
    }

    private void block(Element element, int depth) {
        close();
        children(element, depth);
        close();
    }

    private void heading(Element element, int level, int depth) {
        close();
        children(element, depth);
        blocks.heading(level, open.toString());
        open.setLength(0);
    }

    private void item(Element element, int depth) {
        close();
        var list = element.parent();
        prefix = list != null && list.normalName().equals("ol")
                ? Counting.label(list, numbers.compute(list, (same, last) -> Counting.number(list, element, last)))
                : "  ".repeat(lists(element) - 1) + "- ";
        children(element, depth);
        close();
        prefix = "";
    }

    private static int lists(Element item) {
        return Math.clamp(item.parents().select("ul,ol").size(), 1, 7);
    }

    private void row(Element element, int depth) {
        close();
        var cells = new StringBuilder("|");
        for (var cell : element.children()) {
            children(cell, depth);
            cells.append(open).append('|');
            open.setLength(0);
        }
        blocks.row(cells.toString());
    }

    private void link(Element element) {
        var text = Inline.squeezed(element.text());
        if (!text.isEmpty()) {
            open.append('[')
                    .append(escaped(text))
                    .append("](")
                    .append(target(element))
                    .append(')');
        }
    }

    private static String target(Element element) {
        return element.attr("href")
                .strip()
                .replace(" ", "%20")
                .replace("(", "%28")
                .replace(")", "%29");
    }

    private void bold(Element element, int depth) {
        if (element.text().isBlank() || element.selectFirst("p,div,li,table,br,h1,h2,h3") != null) {
            children(element, depth);
            return;
        }
        open.append("**");
        children(element, depth);
        open.append("**");
    }

    private void close() {
        if (open.chars().anyMatch(Character::isLetterOrDigit)) {
            var text = Inline.squeezed(open.toString());
            boolean numbersItself = !prefix.endsWith("- ") && Marker.of(Inline.plain(text), false) != null;
            blocks.line(numbersItself ? text : prefix + text);
            prefix = "";
        }
        open.setLength(0);
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\*_\\[\\]|])", "\\\\$1").replace('\n', ' ');
    }
}
