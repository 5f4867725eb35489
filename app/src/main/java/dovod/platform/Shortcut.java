package dovod.platform;

import java.util.Arrays;
import java.util.List;

/**
 * A key of the desk as the sheet shows it. Scripts bind the physical key, so it works in any layout.
 *
 * @param name the message key after {@code platform.keys.}
 * @param keys what is pressed, one after another or together
 */
public record Shortcut(String name, List<String> keys) {

    /** Shortcuts that belong together; the name is the message key after {@code platform.keys.group.} */
    public record Group(String name, List<Shortcut> shortcuts) {

        private static Group of(String name, Shortcut... shortcuts) {
            return new Group(name, List.of(shortcuts));
        }
    }

    private static final List<Group> GROUPS = List.of(
            Group.of(
                    "list",
                    press("next", "J"),
                    press("previous", "K"),
                    press("open", "Enter"),
                    press("back", "U"),
                    press("pick", "X"),
                    press("pick_range", "Shift", "X")),
            Group.of(
                    "case",
                    press("take", "I"),
                    press("assign", "A"),
                    press("snooze", "B"),
                    press("wait", "S"),
                    press("tag", "T"),
                    press("link", "L"),
                    press("finish", "E"),
                    press("copy_order", ".")),
            Group.of(
                    "write",
                    press("reply", "R"),
                    press("note", "N"),
                    press("macro", "M"),
                    press("send", "Ctrl", "Enter"),
                    press("send_next", "Ctrl", "Shift", "Enter"),
                    press("undo", "Ctrl", "Z")),
            Group.of(
                    "go",
                    press("find", "/"),
                    press("queue", "G", "Q"),
                    press("mine", "G", "M"),
                    press("settings", "G", "S"),
                    press("theme", "D"),
                    press("sheet", "?")));

    public static List<Group> groups() {
        return GROUPS;
    }

    private static Shortcut press(String name, String... keys) {
        return new Shortcut(name, Arrays.asList(keys));
    }
}
