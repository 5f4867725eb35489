package dovod.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a site asks of programs in its robots.txt, as far as it speaks to us. */
record RobotsRules(List<Rule> rules) {

    /** The longest rule that fits decides. */
    record Rule(boolean allows, String path) {}

    private static final int LONGEST = 500_000;

    static RobotsRules of(String text, String name) {
        var own = new ArrayList<Rule>();
        var everybody = new ArrayList<Rule>();
        boolean ours = false;
        boolean all = false;
        boolean naming = false;
        for (var line : text.substring(0, Math.min(LONGEST, text.length())).split("\\R")) {
            var parts = line.replaceFirst("#.*", "").split(":", 2);
            var key = parts[0].strip().toLowerCase(Locale.ROOT);
            var value = parts.length < 2 ? "" : parts[1].strip();
            if (key.equals("user-agent")) {
                ours = naming && ours || value.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
                all = naming && all || value.equals("*");
                naming = true;
            } else if (key.equals("allow") || key.equals("disallow")) {
                naming = false;
                add(key.equals("allow"), value, ours ? own : all ? everybody : new ArrayList<>());
            }
        }
        return new RobotsRules(List.copyOf(own.isEmpty() ? everybody : own));
    }

    private static void add(boolean allows, String path, List<Rule> rules) {
        if (!path.isEmpty()) {
            rules.add(new Rule(allows, path.replaceFirst("[*$].*$", "")));
        }
    }

    boolean allow(String path) {
        int longest = -1;
        boolean allowed = true;
        for (var rule : rules) {
            if (path.startsWith(rule.path())
                    && (rule.path().length() > longest || rule.path().length() == longest && rule.allows())) {
                longest = rule.path().length();
                allowed = rule.allows();
            }
        }
        return allowed;
    }
}
