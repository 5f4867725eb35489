package dovod.lib.ozon;

/**
 * How many reviews or questions there are.
 *
 * @param total all of them
 * @param fresh that nobody looked at
 * @param viewed that somebody looked at
 * @param processed that are settled
 */
public record ReviewCounts(int total, int fresh, int viewed, int processed) {
    static ReviewCounts read(Fields fields, String total) {
        return new ReviewCounts(
                fields.count(total), fields.count("new"), fields.count("viewed"), fields.count("processed"));
    }
}
