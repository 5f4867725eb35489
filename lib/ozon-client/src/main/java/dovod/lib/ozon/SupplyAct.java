package dovod.lib.ozon;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An act of a supply to Ozon's warehouses.
 *
 * @param supplyId the supply
 * @param actId the act
 * @param number as people read it
 * @param type what it is about
 * @param state where its agreement stands; an open list
 * @param createdOn day of the act; null if not said
 */
public record SupplyAct(
        long supplyId,
        long actId,
        String number,
        Type type,
        String state,
        @Nullable LocalDate createdOn) {

    static SupplyAct read(long supplyId, Fields fields) {
        fields.neededText("act_id");
        return new SupplyAct(
                supplyId,
                fields.whole("act_id"),
                fields.text("act_number"),
                fields.word("type", Type.class, Type.UNSPECIFIED),
                fields.text("act_state"),
                fields.day("created_date"));
    }

    /** What an act is about. */
    public enum Type {
        UNSPECIFIED,
        /** Taken in. */
        ACCEPTANCE,
        DEFECT,
        SURPLUS,
        SHORTCOMING
    }
}
