package dovod.lib.replycheck;

import static dovod.lib.replycheck.Sense.AGAINST;
import static dovod.lib.replycheck.Sense.FOR;

/** What speaks for or against a reply asking for what was given. */
enum AsksAgainCue implements Cue {
    GIVEN_IN_WORDS("это уже прислано", "it was sent already"),
    GIVEN_AS_VALUE("это уже названо", "it was named already"),
    ASKED_BEFORE("это уже просили", "it was asked for before"),
    ANSWERED_SINCE("с тех пор на это ответили", "that was answered since"),
    SAME_WORDS("", ""),
    CANNED("просьба из заготовки", "the request is canned"),
    ASKS_MANY("", ""),
    FIRST_REPLY("", ""),
    COMPLAINED_AFTER("собеседник отвечает, что уже дал", "the asker answers that it was given"),
    ASKS_BETTER(AGAINST, "просит другое или лучшее", "it asks for another or a better one"),
    NOT_THERE(AGAINST, "говорит, чего не хватает", "it says what is wrong with it"),
    DOCUMENT("", ""),
    PHOTO("", ""),
    NUMBER("", "");

    private final Sense sense;
    private final Reason words;

    AsksAgainCue(String russian, String english) {
        this(FOR, russian, english);
    }

    AsksAgainCue(Sense sense, String russian, String english) {
        this.sense = sense;
        this.words = new Reason(russian, english);
    }

    @Override
    public Sense sense() {
        return sense;
    }

    @Override
    public Reason words() {
        return words;
    }
}
