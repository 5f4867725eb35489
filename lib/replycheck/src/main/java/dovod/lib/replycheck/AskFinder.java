package dovod.lib.replycheck;

import dovod.lib.replycheck.text.Sentence;
import dovod.lib.replycheck.text.Tag;
import java.util.ArrayList;
import java.util.List;

/** Cuts the sentences of the asker into the stretches that may each be a question. */
final class AskFinder {

    /** Nobody asks more in one message. */
    private static final int MOST = 60;

    private final Reading reading;
    private final Sentence sentence;
    private final Clauses clauses;
    private final boolean marked;
    private final Listing listing;

    private AskFinder(Reading reading, Sentence sentence, Listing listing) {
        this.reading = reading;
        this.sentence = sentence;
        this.clauses = new Clauses(reading.text().tokens(), sentence, listing.afterMark());
        this.marked = clauses.endsWith('?');
        this.listing = listing;
    }

    static List<Ask> find(Reading reading) {
        var asks = new ArrayList<Ask>();
        var listing = new Listing(reading.text().tokens());
        for (var sentence : reading.text().sentences()) {
            listing.next(sentence);
            if (asks.size() < MOST && !listing.isHead()) {
                new AskFinder(reading, sentence, listing).find(asks);
            }
        }
        return asks;
    }

    private void find(List<Ask> asks) {
        var triggers = new ArrayList<>(new AskTriggers(sentence, clauses, listing.isItem()).find());
        int first = listing.afterMark();
        if (triggers.isEmpty() && marked) {
            asks.add(Ask.of(reading, sentence, first, sentence.to(), first, true));
        }
        for (int i = 0; i < triggers.size(); i++) {
            int trigger = triggers.get(i);
            boolean last = i + 1 == triggers.size();
            int end = last ? sentence.to() : clauses.start(triggers.get(i + 1), trigger + 1);
            int from = clauses.start(trigger, i == 0 ? Math.min(first, trigger) : triggers.get(i - 1) + 1);
            asks.add(Ask.of(
                    reading,
                    sentence,
                    from,
                    clauses.trimmed(from, end),
                    trigger,
                    marked && (last || isAsked(from, end))));
        }
    }

    private boolean isAsked(int from, int to) {
        return sentence.hits().stream()
                .anyMatch(h -> h.from() >= from
                        && h.to() <= to
                        && h.tag().compareTo(Tag.WH_WHEN) >= 0
                        && h.tag().compareTo(Tag.IF_PARTICLE) <= 0);
    }
}
