package dovod.lib.replycheck;

import java.util.ArrayList;
import java.util.List;

/** Finds the questions of a conversation, in order; a question asked again counts once. */
final class FindingQuestions {

    private final LogisticModel<QuestionCue> model;

    FindingQuestions(LogisticModel<QuestionCue> model) {
        this.model = model;
    }

    List<Asked> find(Dossier dossier) {
        var found = new ArrayList<Asked>();
        var asks = new ArrayList<Ask>();
        for (var reading : dossier.readings()) {
            if (!reading.isReply()) {
                for (var ask : AskFinder.find(reading)) {
                    var cues = QuestionCues.of(ask, dossier, Latest.of(asks, Dossier.MEMORY));
                    double score = model.score(cues);
                    if (model.holds(score)) {
                        found.add(new Asked(ask, score, cues));
                        asks.add(ask);
                    }
                }
            }
        }
        return found;
    }
}
