package dovod.reviews;

import dovod.kernel.TenantId;
import dovod.platform.Live;
import dovod.platform.Tenancy;
import dovod.reviews.JdbcAnswers.Known;
import dovod.reviews.spi.ToldAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes down the answers that a marketplace shows: our own are recognised, the others are kept beside them. */
@Component
class RecordingAnswers {

    /** Handed over, and not yet seen by its id. */
    private static final Set<Answer.State> HANDED_OVER = Set.of(Answer.State.SENT, Answer.State.UNKNOWN);

    private final Tenancy tenancy;
    private final JdbcVoices voices;
    private final JdbcAnswers answers;
    private final Live live;

    RecordingAnswers(Tenancy tenancy, JdbcVoices voices, JdbcAnswers answers, Live live) {
        this.tenancy = tenancy;
        this.voices = voices;
        this.answers = answers;
        this.live = live;
    }

    void record(TenantId tenant, UUID voice, List<ToldAnswer> told) {
        tenancy.run(tenant, () -> {
            voices.lock(tenant, voice);
            var known = new ArrayList<>(answers.known(tenant, voice));
            told.forEach(one -> record(tenant, voice, one, known));
            answers.removed(tenant, voice, told.stream().map(ToldAnswer::id).toList());
            answers.settleVoice(tenant, voice, true);
            live.tell(tenant, VoiceTopic.ALL, VoiceTopic.CHANGED);
        });
    }

    private void record(TenantId tenant, UUID voice, ToldAnswer told, List<Known> known) {
        var here = known.stream()
                .filter(one -> told.id().equals(one.external()))
                .findFirst()
                .or(() -> handedOver(told, known));
        if (here.isPresent()) {
            known.remove(here.get());
            answers.told(tenant, here.get().id(), told);
        } else {
            answers.insertTold(tenant, voice, told);
        }
    }

    private static Optional<Known> handedOver(ToldAnswer told, List<Known> known) {
        return known.stream()
                .filter(one -> one.external() == null && HANDED_OVER.contains(one.state()))
                .filter(one -> SameWords.are(one.text(), told.text()))
                .findFirst();
    }
}
