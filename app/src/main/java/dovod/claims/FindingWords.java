package dovod.claims;

import dovod.investigations.Evidence;
import dovod.investigations.FactWords;
import dovod.investigations.Finding;
import dovod.kernel.Language;
import dovod.platform.Dictionary;
import dovod.platform.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Findings in words that can be sent: in Russian, as the marketplace wants claims. */
@Component
class FindingWords {

    private final Dictionary dictionary;

    FindingWords(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    String title(Topic topic, List<Finding> bundle) {
        var first = bundle.getFirst();
        var what = first.posting() == null ? first.subject() : first.posting();
        var title = bundle.size() == 1 ? topic.ru() + ": " + what : topic.ru() + ": " + bundle.size();
        return title.length() <= NewClaim.TITLE ? title : title.substring(0, NewClaim.TITLE);
    }

    /** One paragraph for each, with its facts and their sources. */
    String facts(List<Finding> bundle) {
        var words = words();
        var all = bundle.stream().map(one -> facts(words, one)).collect(Collectors.joining("\n"));
        return all.length() <= NewClaim.FACTS ? all : all.substring(0, NewClaim.FACTS - 1) + "…";
    }

    private static String facts(Words words, Finding finding) {
        var told = finding.evidence().stream().map(one -> fact(words, one)).collect(Collectors.joining("; "));
        return words.say(
                "claims.facts",
                words.say("claims.kind." + finding.kind().code()),
                finding.posting() == null ? finding.subject() : finding.posting(),
                finding.product() == null ? "" : finding.product(),
                finding.quantity(),
                told,
                words.money(finding.stake()));
    }

    private static String fact(Words words, Evidence evidence) {
        var when = evidence.happenedAt() == null ? evidence.knownAt() : evidence.happenedAt();
        var what = FactWords.say(words, evidence);
        return words.day(when) + ": " + what.strip();
    }

    Words words() {
        return dictionary.in(Language.RU, ZoneId.of("Europe/Moscow"));
    }
}
