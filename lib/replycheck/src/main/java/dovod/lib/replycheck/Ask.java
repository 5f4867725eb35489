package dovod.lib.replycheck;

import dovod.lib.replycheck.text.Hit;
import dovod.lib.replycheck.text.Sentence;
import dovod.lib.replycheck.text.Tag;
import java.util.EnumSet;
import java.util.Set;

/**
 * A stretch of a sentence that may be a question.
 *
 * @param reading the asker's message
 * @param sentence the sentence it stands in
 * @param from its first token
 * @param to the token after its last
 * @param trigger the token by which it was noticed
 * @param tags what the lexicons found in it
 * @param marked whether the sentence ends with a question mark
 */
record Ask(Reading reading, Sentence sentence, int from, int to, int trigger, Set<Tag> tags, boolean marked) {

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

    Set<String> content() {
        return reading.content(from, to);
    }

    Span span() {
        return reading.span(from, to);
    }

    AnswerKind kind() {
        return AnswerKinds.of(this);
    }
}
