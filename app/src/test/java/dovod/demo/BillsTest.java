package dovod.demo;

import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.cases.FindingCases;
import dovod.cast.DeskTest;
import dovod.ledger.Costs;
import dovod.ledger.Crossings;
import dovod.ledger.DecidingCost;
import dovod.ledger.LedgerStory;
import dovod.ledger.WritingCost;
import dovod.people.People;
import dovod.platform.Background;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever looks at the demo finds what cases cost, a word that was said and one that is waited for. */
@DeskTest
class BillsTest extends LedgerStory {

    @Autowired
    private Background background;

    @Autowired
    private People people;

    @Autowired
    private FindingCases cases;

    @Autowired
    private Costs costs;

    @Autowired
    private Crossings crossings;

    @Autowired
    private WritingCost writing;

    @Autowired
    private DecidingCost deciding;

    @Test
    void aBrokenStoolCostsMoreThanTwiceItsPriceAndIsWrittenOnce() {
        var bills = new Bills(background, people, cases, costs, writing, deciding);
        bills.turn();
        assertThat(allCases()).isEmpty();

        var stool = opensCase("698771204", 149_000);
        sql("UPDATE cases.case_file SET order_number = '33014926-0077'");
        bills.turn();
        bills.turn();

        var cost = costs.of(MARIA, stool);
        assertThat(cost.entries()).hasSize(5);
        assertThat(cost.spent().minor()).isGreaterThan(2 * 149_000);
        assertThat(crossings.open(VERA))
                .singleElement()
                .satisfies(open -> assertThat(open.times()).isEqualTo(2));
        assertThat(crossings.among(VERA.tenant(), List.of(stool))).containsEntry(stool, 2);
    }
}
