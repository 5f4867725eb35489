package dovod.cases.page;

/** What was typed for a verb on many cases; each verb reads its own part, the others are empty. */
public record BulkText(String to, String why, String brief, String tags, String until, String reason, boolean wake) {

    public static final BulkText NOTHING = new BulkText("", "", "", "", "", "", true);
}
