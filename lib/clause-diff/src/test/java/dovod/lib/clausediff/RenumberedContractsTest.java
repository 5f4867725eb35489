package dovod.lib.clausediff;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.lib.clausediff.SampleContract.Part;
import dovod.lib.clausediff.SampleContract.Style;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Clauses come, go and move, and every number after them is another: only what was done is told. */
class RenumberedContractsTest {

    private static final int SEEDS = 40;

    private record Deed(ChangeKind kind, String text) {}

    @ParameterizedTest
    @EnumSource
    void onlyWhatWasDoneIsTold(Style style) throws UnreadableContract {
        for (int seed = 0; seed < SEEDS; seed++) {
            var contract = new SampleContract(seed);
            var before = outline(contract.written(style));
            var deeds = mutate(contract, seed);

            var changes = ComparingVersions.compare(before, outline(contract.written(style)))
                    .changes();

            assertThat(changes.stream().map(RenumberedContractsTest::told).toList())
                    .as("%s, seed %d", style, seed)
                    .containsExactlyInAnyOrderElementsOf(deeds);
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BOLD", "ARTICLES", "ROMAN"})
    void theSameContractInAnotherFormatIsTheSame(Style style) throws UnreadableContract {
        var contract = new SampleContract(5);
        var headings = contract.written(Style.HEADINGS);
        var other = contract.written(style);

        assertThat(ComparingVersions.compare(outline(headings), outline(other)).changes().stream()
                        .filter(change -> !change.passage().text().equals("Договор")))
                .isEmpty();
    }

    /** Words of a change as the model has them: no number, lines without labels. */
    private static Deed told(Change change) {
        return new Deed(change.kind(), plain(change.passage().text()));
    }

    private static String plain(String text) {
        return text.replaceAll("(?m)^(?:Статья \\d+|[IVX]+(?= )|[\\d.]+(?= )|\\([а-я]\\))\\s*", "")
                .replaceAll("[^\\p{L}\\d]", "")
                .replaceFirst("^Раздел", "")
                .toLowerCase(java.util.Locale.ROOT);
    }

    private static List<Deed> mutate(SampleContract contract, int seed) {
        var random = new Random(seed * 31L + 7);
        var deeds = new ArrayList<Deed>();
        var texts = new ArrayList<Runnable>();
        remove(contract, random, deeds);
        add(contract, random, deeds);
        move(contract, random, deeds);
        reword(contract, random, texts, deeds);
        number(contract, random, texts, deeds);
        texts.forEach(Runnable::run);
        return deeds;
    }

    private static void remove(SampleContract contract, Random random, List<Deed> deeds) {
        var section = section(contract, random);
        var clause = untouched(section, random);
        int at = section.below.indexOf(clause);
        section.below.remove(clause);
        guard(section, at);
        deeds.add(new Deed(ChangeKind.REMOVED, plain(whole(clause))));
    }

    private static void add(SampleContract contract, Random random, List<Deed> deeds) {
        var section = section(contract, random);
        var clause = contract.clause(random.nextBoolean());
        clause.text = "Стороны ведут журнал зонтов, фонарей и чайников номер " + random.nextInt(1000)
                + " на мосту в дождь" + (clause.below.isEmpty() ? "." : ":");
        clause.touched = true;
        int at = 1 + random.nextInt(section.below.size() - 1);
        section.below.add(at, clause);
        guard(section, at);
        deeds.add(new Deed(ChangeKind.ADDED, plain(whole(clause))));
    }

    private static void move(SampleContract contract, Random random, List<Deed> deeds) {
        var from = section(contract, random);
        var clause = untouched(from, random);
        int at = from.below.indexOf(clause);
        from.below.remove(clause);
        guard(from, at);
        var to = from;
        while (to == from) {
            to = section(contract, random);
        }
        int place = 1 + random.nextInt(to.below.size() - 2);
        to.below.add(place, clause);
        clause.touched = true;
        deeds.add(new Deed(ChangeKind.MOVED, plain(whole(clause))));
    }

    private static void reword(SampleContract contract, Random random, List<Runnable> texts, List<Deed> deeds) {
        var clause = untouched(section(contract, random), random);
        clause.touched = true;
        texts.add(() -> clause.text = clause.text.replace("в течение", "незамедлительно, но не позднее чем через"));
        texts.add(() -> deeds.add(new Deed(ChangeKind.REWORDED, plain(clause.text))));
    }

    private static void number(SampleContract contract, Random random, List<Runnable> texts, List<Deed> deeds) {
        var clause = untouched(section(contract, random), random);
        clause.touched = true;
        texts.add(() -> clause.text = clause.text.replaceFirst("\\d+ рабочих дней", "99 календарных дней"));
        texts.add(() -> deeds.add(new Deed(ChangeKind.REWORDED, plain(clause.text))));
    }

    private static SampleContract.Part section(SampleContract contract, Random random) {
        while (true) {
            var section = contract.sections.get(random.nextInt(contract.sections.size()));
            if (section.below.stream().filter(each -> !each.touched).count() > 3) {
                return section;
            }
        }
    }

    private static Part untouched(Part section, Random random) {
        while (true) {
            var clause = section.below.get(random.nextInt(section.below.size()));
            if (!clause.touched) {
                return clause;
            }
        }
    }

    private static void guard(Part section, int at) {
        for (int i = Math.max(0, at - 1); i <= Math.min(section.below.size() - 1, at + 1); i++) {
            section.below.get(i).touched = true;
        }
    }

    private static String whole(Part clause) {
        var text = new StringBuilder(clause.text);
        for (int l = 0; l < clause.below.size(); l++) {
            text.append("\n(").append(Counting.russian(l + 1)).append(") ").append(clause.below.get(l).text);
        }
        return text.toString();
    }

    private static Outline outline(String text) throws UnreadableContract {
        return Outline.of(ContractText.read(text.getBytes(StandardCharsets.UTF_8)));
    }
}
