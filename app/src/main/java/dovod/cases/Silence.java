package dovod.cases;

/**
 * When the desk may close by itself what waits for the buyer alone.
 *
 * @param noticeDays days of silence after which the buyer is told, 1 to 90
 * @param closeDays days from that notice to closing, 1 to 90
 * @param notice what the buyer is told
 */
public record Silence(int noticeDays, int closeDays, String notice) {}
