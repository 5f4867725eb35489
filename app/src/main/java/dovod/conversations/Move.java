package dovod.conversations;

import dovod.conversations.Outgoing.Progress;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Spells out what changes of a part's progress; the rest stays. */
final class Move {

    private final Progress from;
    private final State to;
    private Instant notBefore;
    private int looks;
    private boolean resent;
    private @Nullable Instant settledAt;
    private @Nullable String externalId;
    private @Nullable String code;
    private @Nullable String words;

    Move(Progress from, State to) {
        this.from = from;
        this.to = to;
        this.notBefore = from.notBefore();
        this.looks = from.looks();
        this.resent = from.resent();
        this.settledAt = from.settledAt();
        this.externalId = from.externalId();
        this.code = from.code();
        this.words = from.words();
    }

    Move again(Instant at) {
        notBefore = at;
        return this;
    }

    Move looks(int count) {
        looks = count;
        return this;
    }

    Move resent() {
        resent = true;
        return this;
    }

    Move settled(Instant at, @Nullable String id) {
        settledAt = at;
        externalId = id;
        return this;
    }

    Move words(@Nullable String itsCode, @Nullable String itsWords) {
        code = itsCode;
        words = itsWords;
        return this;
    }

    Progress done() {
        return new Progress(
                to,
                notBefore,
                from.attempts(),
                looks,
                resent,
                from.watermark(),
                from.startedAt(),
                settledAt,
                externalId,
                code,
                words);
    }
}
