package dovod.sandbox.push;

import java.time.Duration;

/**
 * What came back from a seller's address.
 *
 * @param outcome DELIVERED for what Ozon asks for, else one of its names for what is wrong
 * @param connected whether anybody was there at all
 * @param took by the wall clock
 */
record Reply(String outcome, boolean connected, Duration took) {
    static final String OK = "DELIVERED";

    boolean good() {
        return outcome.equals(OK);
    }
}
