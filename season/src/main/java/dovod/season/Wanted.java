package dovod.season;

/**
 * What was asked for on the command line.
 *
 * @param json true for one JSON object, false for a table for people
 */
record Wanted(long seed, int orders, boolean json) {

    private static final int FEWEST = 500;
    private static final int MOST = 200_000;

    /** @throws IllegalArgumentException with a text for people */
    static Wanted of(String[] arguments) {
        var wanted = new Wanted(1, 20_000, false);
        for (var at = 0; at < arguments.length; at++) {
            wanted = switch (arguments[at]) {
                case "--json" -> new Wanted(wanted.seed, wanted.orders, true);
                case "--seed" -> new Wanted(number(arguments, ++at), wanted.orders, wanted.json);
                case "--orders" -> new Wanted(wanted.seed, orders(number(arguments, ++at)), wanted.json);
                default -> throw new IllegalArgumentException("There is no option " + arguments[at] + ".");
            };
        }
        return wanted;
    }

    private static int orders(long number) {
        if (number < FEWEST || number > MOST) {
            throw new IllegalArgumentException(
                    "A season has %,d to %,d orders, not %,d.".formatted(FEWEST, MOST, number));
        }
        return (int) number;
    }

    private static long number(String[] arguments, int at) {
        if (at < arguments.length && arguments[at].matches("-?\\d{1,18}")) {
            return Long.parseLong(arguments[at]);
        }
        throw new IllegalArgumentException("A number is missing after " + arguments[at - 1] + ".");
    }
}
