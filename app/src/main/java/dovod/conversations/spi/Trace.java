package dovod.conversations.spi;

import java.time.Instant;

/** What the other side's history says about a parcel. */
public sealed interface Trace {

    record Found(String externalId, Instant at) implements Trace {}

    record NotThere() implements Trace {}

    /** More equal messages than can be told apart: a person decides. */
    record Ambiguous() implements Trace {}

    /** The history could not be read now. */
    record CannotLook(String words) implements Trace {}
}
