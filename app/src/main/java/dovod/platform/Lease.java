package dovod.platform;

import java.time.Instant;

/** The row behind something taken for a while: whoever took it has it until then, and longer if it is renewed. */
public interface Lease {

    /** @return false when it is not the taker's any more: then nothing was changed */
    boolean renew(Instant until);
}
