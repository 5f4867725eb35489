package dovod.lib.clausediff;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** A contract with changes that are known: the same seed makes the same changes. */
final class Mutation {

    /** What was done to which words. */
    record Deed(ChangeKind kind, String text) {}

    private static final Pattern NUMBER = Pattern.compile("(?<=[\\p{L}»”)] )(\\d{1,3})(?= [\\p{L}(])");
    private static final int FAR = 8;

    private final Random random;
    private final List<String> blocks;
    private final List<Boolean> touched = new ArrayList<>();
    private final List<Deed> deeds = new ArrayList<>();

    Mutation(String markdown, long seed) {
        random = new Random(seed);
        blocks = new ArrayList<>(List.of(markdown.split("\\R\\R+")));
        blocks.forEach(block -> touched.add(!fit(block)));
    }

    /** A paragraph of some length on one line: what a person would change. */
    private static boolean fit(String block) {
        return block.lines().count() == 1
                && !block.startsWith("|")
                && !block.startsWith("#")
                && block.split(" ").length >= 12;
    }

    List<Deed> deeds() {
        return deeds;
    }

    String text() {
        return String.join("\n\n", blocks);
    }

    void mutate(int times) {
        for (int i = 0; i < times; i++) {
            switch (i % 5) {
                case 0 -> number();
                case 1 -> words();
                case 2 -> remove();
                case 3 -> add(i);
                default -> move();
            }
        }
    }

    /** White space, quotation marks, dashes and bold type, everywhere. */
    void disguise() {
        blocks.replaceAll(block -> block.startsWith("|")
                ? block
                : block.replace("“", "«")
                        .replace("”", "»")
                        .replace("’", "'")
                        .replace(" – ", " — ")
                        .replace(", ", ",  ")
                        .replaceAll("(\\d) (\\p{L})", "$1\u00A0$2"));
    }

    private int untouched() {
        for (int tries = 0; tries < 10_000; tries++) {
            int at = random.nextInt(blocks.size());
            if (!touched.get(at)) {
                return at;
            }
        }
        throw new IllegalStateException("nothing left to change");
    }

    private void number() {
        for (int tries = 0; tries < 400; tries++) {
            int at = untouched();
            var found = NUMBER.matcher(blocks.get(at));
            if (found.find()) {
                var changed = found.replaceFirst(Integer.toString(Integer.parseInt(found.group(1)) + 11));
                set(at, changed);
                deeds.add(new Deed(ChangeKind.REWORDED, changed));
                return;
            }
        }
    }

    private void words() {
        int at = untouched();
        var words = new ArrayList<>(List.of(blocks.get(at).split(" ")));
        int place = 4 + random.nextInt(words.size() - 5);
        words.set(place, "nevertheless");
        words.add(place + 1, "exclusively");
        set(at, String.join(" ", words));
        deeds.add(new Deed(ChangeKind.REWORDED, blocks.get(at)));
    }

    private void remove() {
        int at = untouched();
        deeds.add(new Deed(ChangeKind.REMOVED, blocks.remove(at)));
        touched.remove(at);
        guard(at);
    }

    private void add(int number) {
        int at = untouched();
        var text = "In addition number " + number + " the parties keep record " + random.nextInt(1_000_000)
                + " of every lantern, kettle and umbrella that crosses the bridge on a rainy Tuesday.";
        blocks.add(at, text);
        touched.add(at, true);
        guard(at);
        deeds.add(new Deed(ChangeKind.ADDED, text));
    }

    private void move() {
        int from = untouched();
        var text = blocks.remove(from);
        touched.remove(from);
        guard(from);
        int to = random.nextInt(blocks.size());
        while (Math.abs(to - from) < FAR || !startsClause(to)) {
            to = random.nextInt(blocks.size());
        }
        blocks.add(to, text);
        touched.add(to, true);
        deeds.add(new Deed(ChangeKind.MOVED, text));
    }

    private boolean startsClause(int at) {
        return fit(blocks.get(at));
    }

    private void set(int at, String text) {
        blocks.set(at, text);
        touched.set(at, true);
    }

    /** Two changes side by side would be told in more than one way. */
    private void guard(int at) {
        for (int i = Math.max(0, at - 1); i <= Math.min(touched.size() - 1, at + 1); i++) {
            touched.set(i, true);
        }
    }
}
