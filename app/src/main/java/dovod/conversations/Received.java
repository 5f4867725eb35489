package dovod.conversations;

/**
 * What became of a batch.
 *
 * @param fresh messages that were not here before
 * @param known messages that were
 * @param settled replies of ours that were recognised
 * @param edited messages whose text changed
 */
public record Received(int fresh, int known, int settled, int edited) {

    static final Received NOTHING = new Received(0, 0, 0, 0);
}
