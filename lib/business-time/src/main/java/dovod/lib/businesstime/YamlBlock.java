package dovod.lib.businesstime;

import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One block of {@code key: value} lines that knows its line for errors. It reads the tree of nodes and not objects, so
 * that a date stays the text that was written.
 */
final class YamlBlock {
    private final String source;
    private final int line;
    private final Map<String, Node> unread = new LinkedHashMap<>();

    private YamlBlock(String source, Node node) {
        this.source = source;
        this.line = line(node);
        if (!(node instanceof MappingNode block)) {
            throw problem("here belong lines of \"key: value\"");
        }
        for (var entry : block.getValue()) {
            var key = scalar("a key", entry.getKeyNode());
            if (unread.put(key, entry.getValueNode()) != null) {
                throw new InvalidCalendar(source, line(entry.getKeyNode()), "\"%s\" is given twice".formatted(key));
            }
        }
    }

    static YamlBlock read(String source, Reader yaml) {
        try {
            var root = new Yaml(new LoaderOptions()).compose(yaml);
            if (root == null) {
                throw new InvalidCalendar(source, "the file is empty");
            }
            return new YamlBlock(source, root);
        } catch (YAMLException notYaml) {
            throw new InvalidCalendar(source, "this is not YAML: " + notYaml.getMessage());
        }
    }

    boolean has(String key) {
        return unread.containsKey(key);
    }

    String text(String key) {
        var text = scalar(key, take(key)).strip();
        if (text.isEmpty()) {
            throw problem("\"%s\" is empty".formatted(key));
        }
        return text;
    }

    int number(String key, int least, int most) {
        var text = text(key);
        try {
            var number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // told below, together with a number out of range
        }
        throw problem("\"%s\" is a whole number from %d to %d, not %s".formatted(key, least, most, text));
    }

    LocalDate date(String key) {
        var text = text(key);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            throw problem("\"%s\" is not a date: %s; write it as 2026-12-31".formatted(key, text));
        }
    }

    <E extends Enum<E>> E choice(String key, Class<E> choices) {
        var text = text(key);
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> problem("\"%s\" is one of %s, not %s"
                        .formatted(
                                key, Arrays.toString(choices.getEnumConstants()).toLowerCase(Locale.ROOT), text)));
    }

    List<YamlBlock> blocks(String key) {
        if (!(take(key) instanceof SequenceNode list)) {
            throw problem("\"%s\" is a list; begin each entry with a hyphen, or write [] for none".formatted(key));
        }
        var blocks = new ArrayList<YamlBlock>();
        list.getValue().forEach(node -> blocks.add(new YamlBlock(source, node)));
        return blocks;
    }

    /** A misspelt key would otherwise be a day silently forgotten. */
    void refuseUnread() {
        if (!unread.isEmpty()) {
            throw problem("\"%s\" means nothing here"
                    .formatted(unread.keySet().iterator().next()));
        }
    }

    InvalidCalendar problem(String problem) {
        return new InvalidCalendar(source, line, problem);
    }

    private Node take(String key) {
        var node = unread.remove(key);
        if (node == null) {
            throw problem("\"%s\" is missing".formatted(key));
        }
        return node;
    }

    private String scalar(String what, Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw new InvalidCalendar(source, line(node), "%s is a single value".formatted(what));
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
