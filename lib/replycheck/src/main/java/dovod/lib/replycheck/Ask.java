package dovod.lib.replycheck;

import dovod.lib.replycheck.text.Hit;
import dovod.lib.replycheck.text.Sentence;
import dovod.lib.replycheck.text.Tag;
import java.util.EnumSet;
import java.util.Set;

/** A stretch of a sentence of the asker that may be a question. */
final class Ask {

    private final Reading reading;
    private final Sentence sentence;
    private final int from;
    private final int to;
    private final int trigger;
    private final Set<Tag> tags;
    private final boolean marked;
    private final Set<String> content;
    private final Set<String> topic;
    private final AnswerKind kind;

    private Ask(Reading reading, Sentence sentence, int from, int to, int trigger, Set<Tag> tags, boolean marked) {
        this.reading = reading;
        this.sentence = sentence;
        this.from = from;
        this.to = to;
        this.trigger = trigger;
        this.tags = tags;
        this.marked = marked;
        this.content = reading.content(from, to);
        this.topic = Topics.of(this);
        this.kind = AnswerKinds.of(this);
    }

    static Ask of(Reading reading, Sentence sentence, int from, int to, int trigger, boolean marked) {
        var tags = EnumSet.noneOf(Tag.class);
        for (var hit : sentence.hits()) {
            if (hit.from() >= from && hit.to() <= to && !isOverruled(hit, sentence) && isVerbForm(hit, reading)) {
                tags.add(hit.tag());
            }
        }
        return new Ask(reading, sentence, from, to, trigger, tags, marked);
    }

    /** A question word inside a phrase that is none: так как, почему-то. */
    static boolean isOverruled(Hit hit, Sentence sentence) {
        for (var other : sentence.hits()) {
            if (other.tag() == Tag.NOT_QUESTION && other.from() <= hit.from() && hit.to() <= other.to()) {
                return true;
            }
        }
        return false;
    }

    /** A verb of doing or telling counts in the imperative or infinitive alone. */
    private static boolean isVerbForm(Hit hit, Reading reading) {
        if (hit.tag() != Tag.DO && hit.tag() != Tag.TELL) {
            return true;
        }
        var form = reading.text().tokens().get(hit.from()).form();
        return form.charAt(0) < 0x80 || Verbs.isImperative(form) || Verbs.isInfinitive(form);
    }

    boolean has(Tag tag) {
        return tags.contains(tag);
    }

    Reading reading() {
        return reading;
    }

    Sentence sentence() {
        return sentence;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** The token by which it was noticed. */
    int trigger() {
        return trigger;
    }

    Set<Tag> tags() {
        return tags;
    }

    /** Whether its sentence ends with a question mark that is meant for it. */
    boolean marked() {
        return marked;
    }

    Set<String> content() {
        return content;
    }

    /** Roots of what it is about. */
    Set<String> topic() {
        return topic;
    }

    AnswerKind kind() {
        return kind;
    }

    Span span() {
        return reading.span(from, to);
    }
}
