package dovod.quality;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person can say about a verdict. */
public enum CorrectionKind {
    /** What was taken for a question is none. */
    NO_QUESTION,
    /** The question has its answer in the place that was selected. */
    ANSWER_HERE,
    /** What was taken for an answer is none. */
    NO_ANSWER,
    /** What was taken for a canned text was written for this case. */
    NO_TEMPLATE,
    /** The message is about something else. Said by {@link CorrectingTopic} alone. */
    TOPIC;

    /** As stored and as addresses say it: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CorrectionKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
