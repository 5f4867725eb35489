package dovod.remedies;

import dovod.kernel.Money;
import dovod.ledger.Books;
import java.time.YearMonth;
import java.util.UUID;

/** How much was given, and how often, within some scope. */
record Tally(String scope, long amount, int grants) {

    static String month(YearMonth month) {
        return "month:" + month;
    }

    static String ofCase(UUID caseId) {
        return "case:" + caseId;
    }

    static String ofRemedy(UUID caseId, UUID remedy) {
        return "case:" + caseId + ":" + remedy;
    }

    Money money() {
        return Books.money(amount);
    }
}
