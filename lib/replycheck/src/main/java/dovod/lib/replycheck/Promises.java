package dovod.lib.replycheck;

import dovod.lib.replycheck.text.Sentence;
import dovod.lib.replycheck.text.SlotKind;
import dovod.lib.replycheck.text.Tag;
import java.util.ArrayList;
import java.util.List;

/** Finds what a reply promises, and by when. */
final class Promises {

    private Promises() {}

    static List<Promise> of(Profile profile) {
        var promises = new ArrayList<Promise>();
        for (var sentence : profile.body) {
            boolean announced = sentence.has(Tag.PROMISE) || sentence.has(Tag.ACKNOWLEDGE);
            if (announced || promisesAct(profile, sentence)) {
                promises.add(new Promise(profile.reply.span(sentence), due(profile, sentence)));
            }
        }
        return promises;
    }

    private static boolean promisesAct(Profile profile, Sentence sentence) {
        return Acts.any(sentence)
                && profile.reply.text().tokens().subList(sentence.from(), sentence.to()).stream()
                        .anyMatch(Verbs::isFuture);
    }

    private static String due(Profile profile, Sentence sentence) {
        return sentence.slots().stream()
                .filter(s -> s.kind() == SlotKind.DATE || s.kind() == SlotKind.TERM)
                .findFirst()
                .map(s -> profile.reply.text().quote(s.from(), s.to()))
                .orElse("");
    }
}
