package dovod.contracts;

import dovod.contracts.Citation.Verdict;
import dovod.kernel.Actor;
import dovod.lib.clausediff.Clause;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Finds the clause that somebody cites, as it stood on the day of what it is cited for, and says whether it says so. The
 * words are compared, not their meaning: a person has the last word.
 */
@Component
public class Citations {

    private static final double THE_SAME = 0.5;
    private static final double ABOUT_IT = 0.2;
    private static final double WITHOUT_NUMBER = 0.7;
    private static final int OTHER_VERSIONS = 30;

    private final Contracts contracts;

    Citations(Contracts contracts) {
        this.contracts = contracts;
    }

    /**
     * @param cited the sentence that cites: "по п. 4.2 заявление подаётся за 5 дней"
     * @param day of the event it is cited for
     * @throws dovod.kernel.NotFound when there is no such contract
     */
    public Citation find(Actor actor, UUID contract, String cited, LocalDate day) {
        var words = CitedWords.of(cited);
        var standing = contracts.standing(actor, contract, day).limit(1).findFirst();
        var now = standing.map(version -> contracts.text(actor, version)).flatMap(text -> clause(words, text, day));
        var judged = now.map(clause -> judge(words, clause)).orElse(Citation.of(Verdict.NOT_FOUND, null));
        if (judged.verdict() != Verdict.NOT_FOUND && judged.verdict() != Verdict.SAYS_OTHERWISE) {
            return judged;
        }
        return contracts.versions(actor, contract).stream()
                .filter(version -> standing.filter(version::equals).isEmpty())
                .limit(OTHER_VERSIONS)
                .map(version -> contracts.text(actor, version))
                .flatMap(text -> clause(words, text, day).stream())
                .filter(clause -> judge(words, clause).verdict() == Verdict.SAYS_THAT || !words.says())
                .findFirst()
                .map(other -> new Citation(Verdict.OLDER_VERSION, judged.clause(), other, judged.differences()))
                .orElse(judged);
    }

    private static Optional<CitedClause> clause(CitedWords words, VersionText text, LocalDate day) {
        return text.outline().clauses().stream()
                .filter(clause -> fits(words, clause))
                .filter(clause -> !words.numbers().isEmpty() || words.within(clause.text()) >= WITHOUT_NUMBER)
                .max(Comparator.comparingDouble(clause -> likeness(words, text, clause)))
                .map(clause -> CitedClause.of(text, clause, day));
    }

    private static boolean fits(CitedWords words, Clause clause) {
        boolean numbered =
                words.numbers().isEmpty() || words.numbers().stream().anyMatch(number -> bears(clause, number));
        return numbered && (words.section().isEmpty() || clause.path().contains(words.section()));
    }

    private static boolean bears(Clause clause, String number) {
        return clause.number()
                        .replaceAll("[^\\d.]", "")
                        .replaceAll("^\\.+|\\.+$", "")
                        .equals(number)
                || clause.number().equals(number);
    }

    private static double likeness(CitedWords words, VersionText text, Clause clause) {
        return words.within(text.outline().wholeText(clause.index())) - (clause.heading() ? 0.01 : 0);
    }

    private static Citation judge(CitedWords words, CitedClause clause) {
        if (!words.says()) {
            return Citation.of(Verdict.EXISTS, clause);
        }
        double within = words.within(clause.text());
        var differences = within < ABOUT_IT ? List.<String>of() : words.differences(clause.text());
        var verdict = within < ABOUT_IT || !differences.isEmpty()
                ? Verdict.SAYS_OTHERWISE
                : within >= THE_SAME ? Verdict.SAYS_THAT : Verdict.EXISTS;
        return new Citation(verdict, clause, null, differences);
    }
}
