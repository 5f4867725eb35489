package dovod.ledger;

import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.util.Arrays;

/**
 * A cost as a person writes it.
 *
 * @param amount roubles as typed; not looked at for minutes
 * @param minutes as typed; looked at for minutes alone
 * @param note what it was
 * @param key made by the writer's page: the same key is the same cost
 */
public record WrittenCost(CostKind kind, String amount, String minutes, String note, String key) {

    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_KEY = 100;

    public WrittenCost {
        note = note.replace("\u0000", "").strip();
        if (note.length() > LONGEST_NOTE) {
            throw new Refused(Refusal.field("note", "ledger_note_long", LONGEST_NOTE));
        }
        if (key.isBlank() || key.length() > LONGEST_KEY || key.indexOf('\u0000') >= 0) {
            throw new Refused(Refusal.field("key", "key_needed", LONGEST_KEY));
        }
    }

    /** @throws Refused {@code cost_kind} on field {@code kind} when there is no such kind */
    public static CostKind kind(String code) {
        return Arrays.stream(CostKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.field("kind", "cost_kind")));
    }
}
