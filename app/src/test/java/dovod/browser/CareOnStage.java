package dovod.browser;

import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLEG;
import static dovod.cast.Cast.PYOTR;
import static dovod.cast.Cast.VERA;

import dovod.care.AnsweringInquiry;
import dovod.care.AnsweringInquiry.NewAnswer;
import dovod.care.AskingProduction;
import dovod.care.AskingProduction.NewInquiry;
import dovod.care.Cares;
import dovod.care.ChangingProcedure;
import dovod.care.ConcludingStage;
import dovod.care.NamingFault;
import dovod.care.NamingFault.NewFinding;
import dovod.care.OfferingSolution;
import dovod.care.Procedures;
import dovod.care.SettlingPoint;
import dovod.care.SettlingPoint.Settling;
import dovod.cases.CaseId;
import dovod.cases.Inbox;
import dovod.cases.View;
import dovod.cast.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Two buyers who are being seen through: one case at production, one with a solution. */
@Component
final class CareOnStage {

    private final Inbox inbox;
    private final AskingProduction asking;
    private final AnsweringInquiry answering;
    private final NamingFault naming;
    private final SettlingPoint settling;
    private final ConcludingStage concluding;
    private final OfferingSolution offering;
    private final Procedures procedures;
    private final ChangingProcedure changing;
    private final Cares cares;
    private final TestClock clock;

    CareOnStage(
            Inbox inbox,
            AskingProduction asking,
            AnsweringInquiry answering,
            NamingFault naming,
            SettlingPoint settling,
            ConcludingStage concluding,
            OfferingSolution offering,
            Procedures procedures,
            ChangingProcedure changing,
            Cares cares,
            TestClock clock) {
        this.inbox = inbox;
        this.asking = asking;
        this.answering = answering;
        this.naming = naming;
        this.settling = settling;
        this.concluding = concluding;
        this.offering = offering;
        this.procedures = procedures;
        this.changing = changing;
        this.cares = cares;
        this.clock = clock;
    }

    void set() {
        var standard = procedures.all(OLEG).getFirst();
        changing.change(OLEG, standard.id(), standard.version(), standard.text());
        var marina = of("Марина");
        answering.answer(
                PYOTR, ask(marina, "Столик от этой партии?"), new NewAnswer("", "Да, партия 2406.", List.of()));
        ask(marina, "Ограничитель снимается?");
        solved(of("Лев"));
    }

    private UUID ask(CaseId id, String question) {
        var due = clock.instant().plus(Duration.ofHours(8));
        return asking.ask(
                MARIA,
                id,
                new NewInquiry(question, PYOTR.personId(), null, OLEG.personId(), due, "7", List.of(), List.of()));
    }

    private void solved(CaseId id) {
        naming.name(MARIA, id, new NewFinding("assembly", "Собирает без инструкции", "no_fit", "7", "2406", "4"));
        for (var missing : cares.of(VERA, id).missing()) {
            settling.settle(
                    MARIA, id, missing.place().replace("point-", ""), new Settling(null, "видно из переписки", true));
        }
        concluding.conclude(MARIA, id);
        offering.offer(MARIA, id, "step", "Страница 4, шаг 7", null);
    }

    private CaseId of(String buyer) {
        return inbox.page(MARIA, View.ALL, null).rows().stream()
                .filter(row -> buyer.equals(row.buyerName()))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
