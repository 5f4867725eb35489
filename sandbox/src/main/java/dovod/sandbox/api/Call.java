package dovod.sandbox.api;

import dovod.sandbox.http.Body;
import dovod.sandbox.world.Account;
import dovod.sandbox.world.Shop;
import java.time.Instant;

/**
 * A call that passed authentication, role and rate limit.
 *
 * @param shop the caller's
 * @param body what was asked
 * @param now by the virtual clock
 * @param base the sandbox's own address
 */
record Call(Shop shop, Body body, Instant now, String base) {
    Account account() {
        return shop.account();
    }
}
