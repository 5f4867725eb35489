package dovod.reviews;

/**
 * What marks come to.
 *
 * @param marks how many
 * @param sum of their stars
 * @param bad how many are of three stars or fewer
 * @param thanks how many thank the support
 */
public record Mark(long marks, long sum, long bad, long thanks) {

    public static final Mark NONE = new Mark(0, 0, 0, 0);

    /** From 1 to 5; 0 when there is none. */
    public double mean() {
        return marks == 0 ? 0 : (double) sum / marks;
    }

    public long good() {
        return marks - bad;
    }

    /** How many good ones come to one bad one; all of them when there is no bad one. */
    public long goodToOneBad() {
        return bad == 0 ? good() : Math.round((double) good() / bad);
    }

    public Mark plus(Mark other) {
        return new Mark(marks + other.marks, sum + other.sum, bad + other.bad, thanks + other.thanks);
    }
}
