package dovod.quality;

import dovod.lib.replycheck.Judgement;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says what a buyer writes about and whether it is urgent, by word lists that a speaker can read and extend. */
@Component
class FindingMatter {

    private final ReplyJudge judge;
    private final SentenceKeys keys;
    private final Phrases topics;
    private final Phrases urgencies;

    FindingMatter(ReplyJudge judge, SentenceKeys keys) {
        this.judge = judge;
        this.keys = keys;
        this.topics = new Phrases(WordList.of("topics.txt"), judge);
        this.urgencies = new Phrases(WordList.of("urgency.txt"), judge);
    }

    FoundMatter find(Exchange exchange, Judgement judged) {
        var search = new MatterSearch(exchange, judge, topics, urgencies);
        var matter = search.matter(judged);
        var anchor = matter.topicQuote() == null ? search.last() : matter.topicQuote();
        var key = anchor == null
                ? Optional.<String>empty()
                : keys.message(exchange.utterance(anchor.message().toString()).text());
        return new FoundMatter(matter, anchor, key.orElse(null));
    }
}
