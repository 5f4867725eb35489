package dovod.care;

import dovod.cases.CaseId;
import dovod.cases.ClosingCase;
import dovod.kernel.Actor;
import dovod.kernel.Refused;
import dovod.platform.Tenancy;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Takes the buyer's word that it helped: the case closes, and is watched for a while. */
@Component
public class ConfirmingHelp {

    private final Tenancy tenancy;
    private final ChangingCare changing;
    private final WatchingCare watching;
    private final ClosingCase closing;
    private final Clock clock;

    ConfirmingHelp(Tenancy tenancy, ChangingCare changing, WatchingCare watching, ClosingCase closing, Clock clock) {
        this.tenancy = tenancy;
        this.changing = changing;
        this.watching = watching;
        this.closing = closing;
        this.clock = clock;
    }

    /**
     * @param words what the buyer said
     * @throws Refused {@code care_not_now} (conflict) in another stage; {@code care_words_needed} on {@code words};
     *     what stands against closing the case, such as {@code still_unanswered} or {@code questions_open}
     */
    public void confirm(Actor actor, CaseId id, String words) {
        var said = Text.needed("words", words, Text.WORDS, "care_words_needed");
        tenancy.run(actor.tenant(), () -> {
            var stage = changing.change(
                    actor,
                    id,
                    "care.told.confirmed",
                    (before, file) -> Legal.confirmation(before)
                            .confirm(
                                    new Confirmed(Confirmed.How.WORD, said, actor.personId(), clock.instant()),
                                    clock.instant()),
                    said);
            watching.begin(actor.tenant(), stage);
            closing.close(actor, id, said);
        });
    }
}
