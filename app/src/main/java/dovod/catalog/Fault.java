package dovod.catalog;

import dovod.platform.Words;
import java.util.List;

/**
 * Why a row of a table is not taken.
 *
 * @param line of the file, counted from 1
 * @param code its text is the message {@code refusal.<code>}
 */
public record Fault(int line, String code, List<Object> arguments) {

    /** What is wrong with the row, in words. */
    public String say(Words words) {
        return words.say("refusal." + code, arguments.toArray());
    }
}
