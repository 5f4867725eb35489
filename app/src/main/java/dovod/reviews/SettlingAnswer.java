package dovod.reviews;

import dovod.platform.Live;
import dovod.platform.Tenancy;
import dovod.reviews.Answer.State;
import dovod.reviews.JdbcOnTheirWay.Claim;
import dovod.reviews.spi.Handed;
import dovod.reviews.spi.ToldAnswer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what became of an answer that was on its way. */
@Component
class SettlingAnswer {

    private static final Duration FIRST_LOOK = Duration.ofSeconds(20);
    private static final Duration NEXT_LOOK = Duration.ofMinutes(3);

    /** So often it must have been missing before it counts as never arrived. */
    private static final int LOOKS = 2;

    private final Tenancy tenancy;
    private final JdbcOnTheirWay claims;
    private final JdbcAnswers answers;
    private final Live live;
    private final Clock clock;

    SettlingAnswer(Tenancy tenancy, JdbcOnTheirWay claims, JdbcAnswers answers, Live live, Clock clock) {
        this.tenancy = tenancy;
        this.claims = claims;
        this.answers = answers;
        this.live = live;
        this.clock = clock;
    }

    boolean handed(Voice voice, Claim claim, Handed handed) {
        return switch (handed) {
            case Handed.Taken(var id) when id == null || id.isBlank() -> settle(voice, claim, State.SENT, null, null);
            case Handed.Taken(var id) -> settle(voice, claim, State.MODERATION, id, null);
            case Handed.NotNow(var rest, var words) -> settle(voice, claim, State.QUEUED, null, rest, null, words);
            case Handed.Declined(var code, var words) -> settle(voice, claim, State.FAILED, null, null, code, words);
            case Handed.Unclear() -> settle(voice, claim, State.UNKNOWN, null, FIRST_LOOK);
        };
    }

    /** @param found ours with the same words that nobody knew of */
    boolean looked(Voice voice, Claim claim, List<ToldAnswer> found) {
        if (found.size() == 1) {
            var one = found.getFirst();
            return settle(voice, claim, state(one), one.id(), null);
        }
        if (!found.isEmpty()) {
            return settle(voice, claim, State.NEEDS_PERSON, null, null, "ambiguous", null);
        }
        tenancy.run(voice.source().tenant(), () -> claims.missed(voice.source().tenant(), claim));
        return claim.looks() + 1 < LOOKS
                ? settle(voice, claim, State.UNKNOWN, null, NEXT_LOOK)
                : settle(voice, claim, State.QUEUED, null, Duration.ZERO);
    }

    boolean couldNotLook(Voice voice, Claim claim, String code) {
        return settle(voice, claim, State.UNKNOWN, null, NEXT_LOOK, code, null);
    }

    private static State state(ToldAnswer told) {
        return State.ofCode(told.state().name().toLowerCase(Locale.ROOT));
    }

    private boolean settle(Voice voice, Claim claim, State state, @Nullable String external, @Nullable Duration wait) {
        return settle(voice, claim, state, external, wait, null, null);
    }

    private boolean settle(
            Voice voice,
            Claim claim,
            State state,
            @Nullable String external,
            @Nullable Duration wait,
            @Nullable String code,
            @Nullable String words) {
        var tenant = voice.source().tenant();
        return tenancy.in(tenant, () -> {
            if (external != null) {
                claims.forgetTwin(tenant, claim, external);
            }
            var from = wait == null ? null : clock.instant().plus(wait);
            boolean ours = claims.settle(tenant, claim, state, external, from, code, words);
            answers.settleVoice(tenant, voice.id(), false);
            live.tell(tenant, VoiceTopic.ALL, VoiceTopic.CHANGED);
            return ours;
        });
    }
}
