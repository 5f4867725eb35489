package dovod.lib.replycheck.text;

/** The kinds of values that differ from one use of a canned text to the next. */
public enum SlotKind {
    /** A person: a participant's name, a first name, a patronymic. */
    NAME,
    /** A day: {@code 12 мая}, {@code 12.05.2026}, {@code завтра}, {@code в среду}. */
    DATE,
    /** A length of time: {@code 5 рабочих дней}, {@code 48 часов}. */
    TERM,
    /** A time of day: {@code 14:30}. */
    TIME,
    /** A sum with its currency: {@code 1 870 ₽}. */
    MONEY,
    /** A number with a unit or a percent sign: {@code 3 шт}, {@code 4,5 %}. */
    QUANTITY,
    /** The number of an order, posting or parcel. */
    ORDER,
    /** The number of a ticket or request. */
    TICKET,
    /** A numbered clause: {@code п. 7.4.2}, {@code статья 26.1}. */
    CLAUSE,
    /** A telephone number. */
    PHONE,
    /** An e-mail address. */
    MAIL,
    /** A link. */
    LINK,
    /** Words of the title of the product that the conversation is about. */
    PRODUCT,
    /** Letters and digits together: an article, a promo code, a file name. */
    CODE,
    /** Any other number. */
    NUMBER;

    private final String mask = "<" + name().toLowerCase(java.util.Locale.ROOT) + ">";

    /** What stands for a slot of this kind in a masked text. */
    public String mask() {
        return mask;
    }
}
