package dovod.quality;

import dovod.kernel.Language;
import dovod.lib.replycheck.Reason;
import dovod.platform.Words;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** How verdicts are said to a reader. */
public final class InWords {

    private InWords() {}

    public static String of(Words words, Reason reason) {
        return words.language() == Language.RU ? reason.russian() : reason.english();
    }

    /** 12 мая / 12 May */
    public static String day(Words words, Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM", words.language().locale()).format(at.atZone(words.zone()));
    }
}
