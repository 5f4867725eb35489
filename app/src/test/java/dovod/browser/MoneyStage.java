package dovod.browser;

import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLKHA;
import static dovod.cast.Cast.VERA;

import dovod.ledger.CostKind;
import dovod.ledger.FoldingSums;
import dovod.ledger.WritingCost;
import dovod.ledger.WrittenCost;
import dovod.remedies.GrantingRemedy;
import dovod.remedies.NewGrant;
import dovod.remedies.Reason;
import dovod.remedies.RemedyKind;
import dovod.remedies.RemedyText;
import dovod.remedies.WritingRemedy;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A case that has cost more than its product: something is given, something asked for, somebody is to decide. */
@Component
final class MoneyStage {

    private final WritingRemedy writingRemedy;
    private final GrantingRemedy granting;
    private final WritingCost writingCost;
    private final FoldingSums folding;

    MoneyStage(WritingRemedy writingRemedy, GrantingRemedy granting, WritingCost writingCost, FoldingSums folding) {
        this.writingRemedy = writingRemedy;
        this.granting = granting;
        this.writingCost = writingCost;
        this.folding = folding;
    }

    void set(UUID caseId) {
        var points = writes(RemedyKind.POINTS, "Баллы за хлопоты", "300", "5000");
        var part = writes(RemedyKind.PART_BY_POST, "Деталь почтой", "450", "2000");
        granting.grant(MARIA, new NewGrant(caseId, part, "", Reason.DEFECT, "7", "Трещина у шканта", "stage-part"));
        granting.grant(
                MARIA,
                new NewGrant(caseId, points, "2500", Reason.GOODWILL, null, "Ждала подарок два дня", "stage-points"));
        writingCost.write(
                MARIA,
                caseId,
                new WrittenCost(CostKind.LOGISTICS, "3 200,50", "", "Курьер до склада и обратно", "stage-cost"));
        writingCost.write(
                MARIA, caseId, new WrittenCost(CostKind.MINUTES, "", "95", "Звонок на производство", "stage-time"));
        folding.fold(OLKHA);
    }

    private UUID writes(RemedyKind kind, String title, String usual, String most) {
        return writingRemedy.write(VERA, null, 0, new RemedyText(kind.code(), title, usual, most, "2", ""));
    }
}
