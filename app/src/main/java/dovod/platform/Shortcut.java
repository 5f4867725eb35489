package dovod.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A key of the desk as the sheet shows it. Scripts bind the physical key, so it works in any layout.
 *
 * @param name the message key after {@code platform.keys.}
 * @param codes what may be pressed instead of each other, as scripts bind it: {@code KeyE}, {@code Shift+KeyX}, {@code
 *     Control+Enter}, or {@code KeyG KeyQ} for one after another
 */
public record Shortcut(String name, List<String> codes) {

    /** Shortcuts that belong together; the name is the message key after {@code platform.keys.group.} */
    public record Group(String name, List<Shortcut> shortcuts) {

        private static Group of(String name, Shortcut... shortcuts) {
            return new Group(name, List.of(shortcuts));
        }
    }

    /** Keys that are not called by what is printed on them. */
    private static final Map<String, String> PRINTED = Map.ofEntries(
            Map.entry("Control", "Ctrl"),
            Map.entry("Escape", "Esc"),
            Map.entry("ArrowDown", "↓"),
            Map.entry("ArrowUp", "↑"),
            Map.entry("ArrowLeft", "←"),
            Map.entry("ArrowRight", "→"),
            Map.entry("BracketLeft", "["),
            Map.entry("BracketRight", "]"),
            Map.entry("Period", "."),
            Map.entry("Slash", "/"),
            Map.entry("Minus", "−"),
            Map.entry("Equal", "+"));

    /** The question mark stands with other signs in each layout, so it is known by its sign. */
    private static final String QUESTION = "Shift+Slash";

    private static final List<Group> GROUPS = List.of(
            Group.of(
                    "list",
                    press("next", "KeyJ", "ArrowDown"),
                    press("previous", "KeyK", "ArrowUp"),
                    press("open", "Enter", "KeyO"),
                    press("back", "KeyU", "Escape"),
                    press("pick", "KeyX"),
                    press("pick_range", "Shift+KeyX")),
            Group.of(
                    "case",
                    press("take", "KeyI"),
                    press("assign", "KeyA"),
                    press("consult", "KeyC"),
                    press("snooze", "KeyB"),
                    press("wait", "KeyS"),
                    press("tag", "KeyT"),
                    press("link", "KeyL"),
                    press("finish", "KeyE"),
                    press("finish_next", "BracketRight"),
                    press("finish_previous", "BracketLeft"),
                    press("copy_order", "Period"),
                    press("copy_link", "Period Period")),
            Group.of(
                    "write",
                    press("reply", "KeyR"),
                    press("note", "KeyN"),
                    press("macro", "KeyM"),
                    press("send", "Control+Enter"),
                    press("send_next", "Control+Shift+Enter"),
                    press("undo", "Control+KeyZ")),
            Group.of(
                    "go",
                    press("find", "Slash", "Control+KeyK"),
                    press("queue", "KeyG KeyQ"),
                    press("mine", "KeyG KeyM"),
                    press("settings", "KeyG KeyS"),
                    press("theme", "KeyD"),
                    press("sheet", QUESTION)),
            Group.of(
                    "picture",
                    press("picture_next", "ArrowRight"),
                    press("picture_previous", "ArrowLeft"),
                    press("picture_turn", "KeyR"),
                    press("picture_in", "Equal"),
                    press("picture_out", "Minus"),
                    press("picture_mark", "KeyM")));

    public static List<Group> groups() {
        return GROUPS;
    }

    /** The keys of one way to press it, as they are printed: {@code Ctrl}, {@code Enter}. */
    public static List<String> printed(String code) {
        return code.equals(QUESTION)
                ? List.of("?")
                : Arrays.stream(code.split("[+ ]")).map(Shortcut::face).toList();
    }

    private static String face(String key) {
        return PRINTED.getOrDefault(key, key.replaceFirst("^Key", ""));
    }

    private static Shortcut press(String name, String... codes) {
        return new Shortcut(name, List.of(codes));
    }
}
