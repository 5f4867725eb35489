package dovod.lib.replycheck;

import dovod.lib.replycheck.text.Tag;
import java.util.EnumMap;
import java.util.Map;

/** Tells from its words what kind of answer a question expects. */
final class AnswerKinds {

    /** In order of precedence. */
    private static final Map<Tag, AnswerKind> BY_TAG = new EnumMap<>(Map.ofEntries(
            Map.entry(Tag.WH_BASIS, AnswerKind.BASIS),
            Map.entry(Tag.WH_WHEN, AnswerKind.DATE),
            Map.entry(Tag.WH_MUCH, AnswerKind.SUM),
            Map.entry(Tag.WH_WHY, AnswerKind.CAUSE),
            Map.entry(Tag.WH_WHO, AnswerKind.PERSON),
            Map.entry(Tag.WH_WHERE, AnswerKind.PLACE),
            Map.entry(Tag.WHAT_TO_DO, AnswerKind.MANNER),
            Map.entry(Tag.WH_HOW, AnswerKind.MANNER),
            Map.entry(Tag.WH_WHICH, AnswerKind.CHOICE)));

    private static final Tag[] ORDER = {
        Tag.WH_BASIS,
        Tag.WH_WHEN,
        Tag.WH_MUCH,
        Tag.WH_WHY,
        Tag.WHAT_TO_DO,
        Tag.WH_WHO,
        Tag.WH_WHERE,
        Tag.WH_HOW,
        Tag.WH_WHICH
    };

    private AnswerKinds() {}

    static AnswerKind of(Ask ask) {
        if (ask.has(Tag.ASKED_CAUSE) && !ask.has(Tag.WH_BASIS)) {
            return AnswerKind.CAUSE;
        }
        if (ask.has(Tag.ASKED_PERSON)) {
            return AnswerKind.PERSON;
        }
        for (var tag : ORDER) {
            if (ask.has(tag)) {
                return BY_TAG.getOrDefault(tag, AnswerKind.FACT);
            }
        }
        if (ask.has(Tag.DEMAND) || !ask.marked() && (ask.has(Tag.DO) || ask.has(Tag.WISH))) {
            return AnswerKind.ACT;
        }
        if (ask.has(Tag.IF_PARTICLE) || ask.marked() && !ask.has(Tag.WH_WHAT)) {
            return AnswerKind.YES_NO;
        }
        return ask.has(Tag.TELL) || ask.has(Tag.WH_WHAT) ? AnswerKind.FACT : AnswerKind.ACT;
    }
}
