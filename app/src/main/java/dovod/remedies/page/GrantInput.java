package dovod.remedies.page;

import java.util.Map;

/** A grant as it was typed; what was not sent is empty. */
public record GrantInput(String remedy, String amount, String reason, String part, String note, String key) {

    public static GrantInput of(Map<String, String> form) {
        return new GrantInput(
                form.getOrDefault("remedy", ""),
                form.getOrDefault("amount", ""),
                form.getOrDefault("reason", ""),
                form.getOrDefault("part", ""),
                form.getOrDefault("note", ""),
                form.getOrDefault("key", ""));
    }
}
