package dovod.conversations.spi;

import dovod.kernel.TenantId;
import java.io.IOException;
import java.io.InputStream;

/** Carries replies out through one channel. Called outside any transaction; must not retry by itself. */
public interface Courier {

    /** The channel's name, as in {@code Arrival.channel}. */
    String channel();

    /** What can be sent into this thread now; told to the agent before writing. Cheap: asks nobody outside. */
    Ability ability(TenantId tenant, Thread thread);

    /** Hands one parcel over, once. */
    Delivery deliver(TenantId tenant, Parcel parcel);

    /**
     * Looks into the other side's history for a parcel that was handed over at {@code parcel.startedAt()}. Of the
     * equal messages of ours since the watermark that are not {@code taken}: up to {@code twins} belong to others
     * (not there), one more is this one (found: the newest), yet more cannot be told apart (ambiguous).
     */
    Trace find(TenantId tenant, Parcel parcel);

    /** Fetches a picture of a message by the address the channel gave. The caller closes the stream. */
    InputStream picture(TenantId tenant, Thread thread, String address) throws IOException;
}
