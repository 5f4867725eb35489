package dovod.cases.page;

import dovod.conversations.Passage;
import dovod.platform.Words;
import org.jspecify.annotations.Nullable;

/**
 * How a reply of ours fares, as its bubble tells it.
 *
 * @param state the class that colours it
 * @param reason why it did not go; null when nothing is wrong
 * @param stopped true when it goes on only when a person says how
 */
public record Sending(
        String state, String icon, String text, @Nullable String reason, boolean stopped) {

    public static Sending of(Passage passage, Words words) {
        var text = words.say(passage.message());
        return switch (passage) {
            case Passage.Queued queued -> new Sending("queued", "clock", text, last(queued.words(), words), false);
            case Passage.Sending _ -> new Sending("sending", "spinner", text, null, false);
            case Passage.Sent _ -> new Sending("sent", "check", text, null, false);
            case Passage.Accepted _ -> new Sending("accepted", "check-twice", text, null, false);
            case Passage.Unknown _ -> new Sending("unknown", "question", text, null, false);
            case Passage.NeedsPerson(var problem, var told) ->
                new Sending("unknown", "question", text, why(problem, told, words), true);
            case Passage.Failed(var problem, var told) ->
                new Sending("failed", "warning", text, why(problem, told, words), true);
            case Passage.ByHand _ -> new Sending("accepted", "check", text, null, false);
        };
    }

    private static String why(String problem, @Nullable String told, Words words) {
        var known = words.say(Passage.why(words, problem));
        if (told == null || told.isBlank()) {
            return known;
        }
        var ours = "sending.told." + told;
        return words.knows(ours) ? known + " " + words.say(ours) : words.say("inbox.sending.told", known, told);
    }

    private static @Nullable String last(@Nullable String told, Words words) {
        var ours = "sending.told." + told;
        return words.knows(ours) ? words.say("sending.again", words.say(ours)) : told;
    }
}
