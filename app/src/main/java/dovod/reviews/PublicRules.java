package dovod.reviews;

import dovod.kernel.Language;
import dovod.quality.PublicVerdicts;
import dovod.quality.Remark;
import dovod.quality.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * What may not stand where everybody reads it: what the marketplace's own rules forbid, and contacts, which are for a
 * chat alone. Capitals and exclamation marks are only told.
 */
@Component
class PublicRules {

    private static final Pattern CONTACT = Pattern.compile(
            "https?://\\S+|www\\.\\S+|\\b[\\p{Alnum}._-]+@[\\p{Alnum}-]+\\.\\p{Alpha}{2,}|\\bt\\.me/\\S+|@[\\p{Alnum}_]{5,}"
                    + "|(?:\\+7|\\b8)[\\s(-]*\\d{3}[\\s)-]*\\d{3}[\\s-]*\\d{2}[\\s-]*\\d{2}");
    private static final Pattern LOUD = Pattern.compile("!{2,}|(?:\\b\\p{Lu}{4,}\\b[ ,]*){3,}");

    private final PublicVerdicts verdicts;

    PublicRules(PublicVerdicts verdicts) {
        this.verdicts = verdicts;
    }

    /** @param language in which the marketplace's rules are told */
    List<Objection> against(Language language, String marketplace, String text) {
        var found = new ArrayList<Objection>();
        written(CONTACT, "answer_contact", true, text, found);
        for (var remark : verdicts.broken(marketplace, text)) {
            found.add(new Objection(
                    "answer_forbidden", remark.stops(), List.of(told(remark, language)), remark.places()));
        }
        written(LOUD, "answer_loud", false, text, found);
        return found;
    }

    private static String told(Remark remark, Language language) {
        return switch (language) {
            case RU -> remark.why().russian();
            case EN -> remark.why().english();
        };
    }

    private static void written(Pattern pattern, String code, boolean stops, String text, List<Objection> found) {
        var places = pattern.matcher(text)
                .results()
                .map(one -> Stretch.of(text, one.start(), one.end()))
                .toList();
        if (!places.isEmpty()) {
            found.add(new Objection(code, stops, List.of(places.getFirst().words()), places));
        }
    }
}
