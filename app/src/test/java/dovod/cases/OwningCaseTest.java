package dovod.cases;

import static dovod.cast.Cast.BORIS;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLEG;
import static dovod.cast.Cast.PYOTR;
import static dovod.cast.Cast.ZOYA;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Promise 2: one owner who stays, and a change of owner hands over a brief. */
class OwningCaseTest extends CaseStory {

    @Autowired
    private TakingCase taking;

    @Autowired
    private AssigningCase assigning;

    @BeforeEach
    void igorWrites() {
        letters.writes(igor, "Что случилось?");
    }

    @Test
    void whoTakesACaseHasIt() {
        taking.take(MARIA, id(1));

        assertThat(row(1).owner()).isEqualTo(new PersonName(MARIA.personId(), MARIA.name()));
        assertThat(numbers(View.MINE)).containsExactly(1L);
        assertThat(numbers(View.UNASSIGNED)).isEmpty();
        taking.take(MARIA, id(1));
        assertThat(history(1)).filteredOn(CaseEvent.Assigned.class::isInstance).hasSize(1);
    }

    @Test
    void whatIsSomebodyElsesIsNotTaken() {
        taking.take(MARIA, id(1));

        assertRefused("already_taken", () -> taking.take(ZOYA, id(1)));
    }

    @Test
    void ofTwoWhoTakeItAtOnceOneHasIt() throws Exception {
        var id = id(1);
        var gate = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var tries = threads.invokeAll(List.of(grab(MARIA, id, gate), grab(ZOYA, id, gate)));
            var won = new ArrayList<Boolean>();
            for (var each : tries) {
                won.add(each.get());
            }
            assertThat(won).containsExactlyInAnyOrder(true, false);
        }
        assertThat(history(1)).filteredOn(CaseEvent.Assigned.class::isInstance).hasSize(1);
    }

    private Callable<Boolean> grab(Actor actor, CaseId id, CyclicBarrier gate) {
        return () -> {
            gate.await();
            try {
                taking.take(actor, id);
                return true;
            } catch (Refused tooLate) {
                return false;
            }
        };
    }

    @Test
    void handingOverSaysWhyAndWhatIsKnown() {
        taking.take(MARIA, id(1));

        assertRefused("why_needed", () -> assigning.assign(MARIA, id(1), to(ZOYA, "", "Ждёт письма")));
        assertRefused("brief_needed", () -> assigning.assign(MARIA, id(1), to(ZOYA, "Отпуск", " ")));
        assigning.assign(MARIA, id(1), to(ZOYA, "Отпуск", "Обещали деталь до пятницы"));
        assertThat(history(1))
                .contains(new CaseEvent.Assigned(
                        MARIA.personId(), ZOYA.personId(), null, "Отпуск", "Обещали деталь до пятницы"));
        assertThat(file(1).names()).containsEntry(ZOYA.personId(), ZOYA.name());
    }

    @Test
    void givingItUpSaysWhy() {
        taking.take(MARIA, id(1));

        assertRefused("why_needed", () -> assigning.assign(MARIA, id(1), new HandOver(null, null, "", "")));
        assigning.assign(MARIA, id(1), new HandOver(null, null, "Не моя тема", ""));
        assertThat(numbers(View.UNASSIGNED)).containsExactly(1L);
    }

    @Test
    void ownersAreThoseWhoAnswerBuyersHere() {
        assertRefused("nobody_such", () -> assigning.assign(OLEG, id(1), to(PYOTR, "", "")));
        assertRefused("nobody_such", () -> assigning.assign(OLEG, id(1), to(BORIS, "", "")));
        assertRefused("team_unknown", () -> assigning.assign(OLEG, id(1), new HandOver(null, Ids.next(), "", "")));
        assigning.assign(OLEG, id(1), to(ZOYA, "", ""));
        assertThat(row(1).owner()).isEqualTo(new PersonName(ZOYA.personId(), ZOYA.name()));
    }

    private static HandOver to(Actor owner, String why, String brief) {
        return new HandOver(owner.personId(), null, why, brief);
    }
}
