package dovod.cases.page;

import dovod.cases.InboxRow;
import dovod.platform.Words;

/** Whom a row is about. Marketplaces name few buyers; then what was bought tells one row from the next. */
public final class Who {

    private static final String BUYER = "buyer";

    private Who() {}

    public static String of(InboxRow row, Words words) {
        if (row.buyerName() != null) {
            return row.buyerName();
        }
        return row.kind().equals(BUYER) ? nameless(row, words) : words.say("inbox.who." + row.kind());
    }

    private static String nameless(InboxRow row, Words words) {
        if (row.productName() != null) {
            return row.productName();
        }
        return row.order() == null ? words.say("inbox.buyer") : words.say("inbox.who.order", row.order());
    }
}
