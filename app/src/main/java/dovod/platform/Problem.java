package dovod.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import dovod.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error as programs read it: RFC 9457.
 *
 * @param type {@code urn:dovod:problem:<code>}
 * @param code the same code by itself: the one thing a program should decide by
 * @param errors one for each rule that said no; their codes are stable too
 * @param incident what to tell the operator, when it is the desk's own fault
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        List<Wrong> errors,
        @Nullable String incident) {

    static final String MEDIA_TYPE = "application/problem+json";

    /** @param field the input that caused it; absent when it is the whole request */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Wrong(@Nullable String field, String code, String detail) {}

    static Problem of(Mishap mishap, Words words) {
        var wrongs =
                mishap.refusals().stream().map(refusal -> wrong(refusal, words)).toList();
        var code = wrongs.isEmpty() ? mishap.code() : wrongs.getFirst().code();
        var detail = wrongs.isEmpty()
                ? words.say(what(mishap, words))
                : wrongs.getFirst().detail();
        return new Problem(
                "urn:dovod:problem:" + code,
                words.say("platform.mishap." + mishap.code()),
                mishap.status(),
                detail,
                code,
                wrongs,
                mishap.incident());
    }

    /** A program has no page to go back to: some mishaps have words of their own for it. */
    private static String what(Mishap mishap, Words words) {
        var forPeople = "platform.mishap.what." + mishap.code();
        var forPrograms = forPeople + ".program";
        return words.knows(forPrograms) ? forPrograms : forPeople;
    }

    private static Wrong wrong(Refusal refusal, Words words) {
        return new Wrong(refusal.field(), refusal.code(), words.say(refusal));
    }
}
