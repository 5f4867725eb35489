package dovod.lib.clausediff;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.lib.clausediff.Mutation.Deed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Known changes in real contracts: each is found, told once and by its name, and nothing else is told. */
class MutatedContractsTest {

    private static final int SEEDS = 12;
    private static final int CHANGES = 15;

    private static final class Score {
        int done;
        int found;
        int told;
        int right;
    }

    @Test
    void everyKnownChangeIsToldOnceAndNothingElse() throws IOException {
        var scores = new EnumMap<ChangeKind, Score>(ChangeKind.class);
        var mistakes = new ArrayList<String>();
        for (var marketplace : List.of("etsy", "kaufland-de", "rakuten", "vinted")) {
            for (var file : RealContracts.versions(marketplace)) {
                for (int seed = 0; seed < SEEDS; seed++) {
                    play(file, seed, scores, mistakes);
                }
            }
        }
        Files.write(Path.of("target/mutations.txt"), report(scores, mistakes));
        scores.forEach((kind, score) -> {
            assertThat(score.found * 1.0 / score.done).as("recall of " + kind).isGreaterThan(0.98);
            assertThat(score.right * 1.0 / score.told)
                    .as("precision of " + kind)
                    .isGreaterThan(0.98);
        });
    }

    private static void play(Path file, int seed, Map<ChangeKind, Score> scores, List<String> mistakes)
            throws IOException {
        var markdown = Files.readString(file);
        var mutation = new Mutation(markdown, seed);
        mutation.mutate(CHANGES);
        if (seed % 2 == 1) {
            mutation.disguise();
        }
        var comparison = ComparingVersions.compare(outline(markdown), outline(mutation.text()));
        var open = new ArrayList<>(mutation.deeds());
        for (var deed : mutation.deeds()) {
            score(scores, deed.kind()).done++;
        }
        for (var change : comparison.changes()) {
            score(scores, change.kind()).told++;
            var deed = open.stream().filter(each -> matches(each, change)).findFirst();
            deed.ifPresentOrElse(
                    each -> {
                        open.remove(each);
                        score(scores, change.kind()).found++;
                        score(scores, change.kind()).right++;
                    },
                    () -> mistakes.add(file.getFileName() + " #" + seed + " FALSE " + change.kind() + " "
                            + change.passage().path() + ": "
                            + cut(change.passage().text())));
        }
        open.forEach(each ->
                mistakes.add(file.getFileName() + " #" + seed + " MISSED " + each.kind() + " " + cut(each.text())));
    }

    private static Score score(Map<ChangeKind, Score> scores, ChangeKind kind) {
        return scores.computeIfAbsent(kind, unknown -> new Score());
    }

    private static boolean matches(Deed deed, Change change) {
        return deed.kind() == change.kind() && letters(change.passage().text()).startsWith(letters(deed.text()));
    }

    /** What is left of a text whatever its marks: letters and digits up to the first link. */
    private static String letters(String text) {
        var plain = Inline.plain(text).replaceFirst("^[-*+] ", "");
        var bare = plain.replaceAll("[^\\p{L}\\d]", "");
        return bare.substring(0, Math.min(bare.length(), 400));
    }

    private static Outline outline(String markdown) {
        try {
            return Outline.of(ContractText.ofText(markdown));
        } catch (UnreadableContract impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(150, text.length())).replace('\n', ' ');
    }

    private static List<String> report(Map<ChangeKind, Score> scores, List<String> mistakes) {
        var lines = new ArrayList<String>();
        scores.forEach((kind, score) -> lines.add("%s: done %d, found %d, told %d, true %d"
                .formatted(kind, score.done, score.found, score.told, score.right)));
        lines.addAll(mistakes);
        return lines;
    }
}
