package dovod.claims;

import java.util.List;

/** A mail, read: what it says and what hangs on it. */
record Mail(NewWords words, List<Enclosed> files) {

    @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
    record Enclosed(String name, byte[] bytes) {}
}
