package dovod.contracts;

import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.util.ArrayList;

/**
 * A contract as somebody names it.
 *
 * @param party who wrote it
 */
public record NewContract(String title, String party) {

    private static final int LONGEST = 200;

    public NewContract {
        title = title.replace("\u0000", "").strip();
        party = party.replace("\u0000", "").strip();
    }

    /** @throws Refused with all that is wrong at once */
    NewContract checked() {
        var wrong = new ArrayList<Refusal>();
        if (title.isEmpty() || title.length() > LONGEST) {
            wrong.add(Refusal.field("title", "contract_title", LONGEST));
        }
        if (party.isEmpty() || party.length() > LONGEST) {
            wrong.add(Refusal.field("party", "contract_party", LONGEST));
        }
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
        return this;
    }
}
