package dovod.lib.ozon;

import java.time.Duration;

/** How a call failed: first of all whether it may have had its effect. */
public sealed interface OzonFailure {

    /** Nothing changed on Ozon's side, for certain; or the method never changes anything. */
    sealed interface DefinitelyNotDone extends OzonFailure {}

    /**
     * Ozon read the request and declined it. A repetition without a change will be declined too, and many equal wrong
     * requests may lead to a block.
     *
     * @param reason told apart by the message, since one status stands for many causes
     * @param status HTTP status, 400 to 499
     * @param code gRPC code of the body (7 is "permission denied"), 0 where there is none
     * @param message Ozon's own words, shortened
     */
    record Refused(RefusalReason reason, int status, int code, String message) implements DefinitelyNotDone {}

    /**
     * Too many requests: refused by Ozon with 429, or held back here to spare the quota.
     *
     * @param retryAfter how long to wait at least, from 1 second to 15 minutes
     * @param byOzon false if the request was not sent at all
     */
    record RateLimited(Duration retryAfter, boolean byOzon) implements DefinitelyNotDone {}

    /**
     * The request never left: no address, no connection, no trusted certificate, or the caller was interrupted before.
     *
     * @param detail for a log
     */
    record NotSent(String detail) implements DefinitelyNotDone {}

    /**
     * A method without effect gave no answer, or one of no use; or Ozon's circuit breaker turned the call away.
     *
     * @param trouble what happened
     * @param detail for a log
     */
    record Unavailable(Trouble trouble, String detail) implements DefinitelyNotDone {}

    /**
     * A method with an effect was sent, and nobody knows whether it was done. To be looked up, never to be repeated
     * blindly: a request that was given up here may reach Ozon later.
     *
     * @param trouble what happened
     * @param detail for a log
     */
    record OutcomeUnknown(Trouble trouble, String detail) implements OzonFailure {}

    /** What happened to a call that got no usable answer. */
    enum Trouble {
        /** No whole answer within the time allowed. */
        TIMEOUT,
        /** The connection broke before the head of an answer came. */
        CONNECTION_LOST,
        /** The connection broke within the answer. */
        CUT_BODY,
        /** The answer is larger than allowed. */
        ANSWER_TOO_LARGE,
        /** Status 5xx, or a status that gateways give when they know no better (408, 499). */
        SERVER_ERROR,
        /** "Circle is open": Ozon has blocked the method for some minutes. */
        CIRCLE_OPEN,
        /** Status 3xx; redirects are not followed, since the key would go along. */
        REDIRECT,
        /** Status 2xx with a body that is not what the method answers. */
        UNREADABLE_ANSWER,
        /** The calling thread was interrupted while it waited. */
        INTERRUPTED
    }
}
