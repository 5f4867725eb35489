package dovod.lib.replycheck.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a phrase of a lexicon means. Each constant is a {@code [section]} of a lexicon file. */
public enum Tag {
    GREETING,
    THANKS,
    EMPATHY,
    CLOSING,
    SIGNATURE,
    BOAST,
    ACKNOWLEDGE,
    VAGUE_TIME,
    REDIRECT,
    SELF_HELP,
    ALREADY_ANSWERED,
    CLOSE,
    GENERAL,
    VAGUE_REFUSAL,
    RULE,
    REFUND,
    SEND,
    REPLACE,
    CANCEL,
    FIX,
    REFUSE,
    CONFIRM,
    MISTAKE,
    UPDATE,
    CAUSE,
    PROMISE,
    ASK_BACK,
    DEFER,
    DENIAL,
    NEWS,
    INFERS,
    CONCEDES,
    CONDITION,
    COMPLIES,
    CAUSE_UNTOLD,
    WH_WHEN,
    WH_WHERE,
    WH_MUCH,
    WH_WHY,
    WH_BASIS,
    WH_WHO,
    WH_WHICH,
    WH_HOW,
    WH_WHAT,
    WHAT_TO_DO,
    IF_PARTICLE,
    ASKED_CAUSE,
    ASKED_PERSON,
    NOT_QUESTION,
    DEMAND,
    WISH,
    TELL,
    DO,
    RHETORICAL,
    REPORTED,
    GIVEN,
    SATISFIED,
    NOTICED,
    DISSATISFIED,
    WANT_REFUND,
    WANT_SEND,
    WANT_REPLACE,
    WANT_CANCEL,
    WANT_FIX,
    STATE_STORED,
    STATE_PACKED,
    STATE_SENT,
    STATE_DELIVERED,
    STATE_ARRIVED,
    STATE_RETURNING,
    STATE_LOST,
    STATE_SCRAPPED,
    STATE_CANCELLED,
    STATE_PAID,
    STATE_DUE,
    STATE_FREE,
    STATE_CHARGED,
    STATE_CORRECT,
    STATE_WRONG,
    STATE_EXISTS,
    STATE_ABSENT,
    STATE_POSSIBLE,
    STATE_IMPOSSIBLE,
    STATE_OPEN,
    STATE_CLOSED,
    STATE_BY_BUYER,
    STATE_BY_SELLER,
    STATE_BY_US,
    STATE_BY_SYSTEM,
    STATE_BY_WAREHOUSE,
    STATE_BY_CARRIER,
    STATE_BY_OFFICE,
    DATUM_PHOTO,
    DATUM_VIDEO,
    DATUM_SCREENSHOT,
    DATUM_ORDER,
    DATUM_SKU,
    DATUM_TICKET,
    DATUM_DOCUMENT,
    DATUM_RECEIPT,
    DATUM_LABEL,
    DATUM_PERIOD,
    DATUM_ADDRESS,
    DATUM_PHONE,
    DATUM_ACCOUNT,
    DATUM_CONTRACT_NUMBER,
    DATUM_NAME,
    DATUM_MODEL,
    DATUM_SUM,
    DATUM_SIZE,
    DATUM_DESCRIPTION,
    DATUM_PRODUCT,
    DATUM_REASON;

    private static final Map<String, Tag> BY_SECTION = new HashMap<>();

    static {
        for (var tag : values()) {
            BY_SECTION.put(tag.name().toLowerCase(Locale.ROOT).replace('_', '-'), tag);
        }
    }

    /** The tag of a lexicon section, or null. */
    static @Nullable Tag ofSection(String section) {
        return BY_SECTION.get(section);
    }

    /** Whether phrases of this tag are filling that fits any conversation. */
    public boolean isStock() {
        return compareTo(VAGUE_REFUSAL) <= 0;
    }

    /** Whether this is something that is done for the asker. */
    public boolean isAct() {
        return compareTo(REFUND) >= 0 && compareTo(FIX) <= 0;
    }

    /** Whether this is the state of a matter: sent, paid, possible. */
    public boolean isState() {
        return compareTo(STATE_STORED) >= 0 && compareTo(STATE_BY_OFFICE) <= 0;
    }

    /** Whether this names a thing that one side can ask the other for. */
    public boolean isDatum() {
        return compareTo(DATUM_PHOTO) >= 0;
    }
}
