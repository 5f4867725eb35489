package dovod.lib.replycheck;

import static dovod.lib.replycheck.Sign.SILENT;
import static dovod.lib.replycheck.Sign.against;
import static dovod.lib.replycheck.Sign.towards;

/** What speaks for or against a reply asking for what was given. */
enum AsksAgainCue implements Cue {
    GIVEN_IN_WORDS(towards("это уже прислано", "it was sent already")),
    GIVEN_AS_VALUE(towards("это уже названо", "it was named already")),
    ASKED_BEFORE(towards("это уже просили", "it was asked for before")),
    ANSWERED_SINCE(towards("с тех пор на это ответили", "that was answered since")),
    SAME_WORDS(SILENT),
    CANNED(towards("просьба из заготовки", "the request is canned")),
    ASKS_MANY(SILENT),
    FIRST_REPLY(SILENT),
    COMPLAINED_AFTER(towards("собеседник отвечает, что уже дал", "the asker answers that it was given")),
    ASKS_BETTER(against("просит другое или лучшее", "it asks for another or a better one")),
    NOT_THERE(against("говорит, чего не хватает", "it says what is wrong with it")),
    DOCUMENT(SILENT),
    PHOTO(SILENT),
    NUMBER(SILENT);

    private final Sign sign;

    AsksAgainCue(Sign sign) {
        this.sign = sign;
    }

    @Override
    public Sign sign() {
        return sign;
    }
}
