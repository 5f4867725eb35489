package dovod.channels;

import dovod.channels.spi.Channel;
import dovod.channels.spi.Checked;
import dovod.channels.spi.Credentials;
import dovod.kernel.Refused;

/** Asks a marketplace whether a key works. */
final class KeyCheck {

    private KeyCheck() {}

    /** @throws Refused with the marketplace's no, beside the input that causes it */
    static Checked.Working require(Channel channel, String address, String clientId, String apiKey) {
        return switch (channel.check(new Credentials(address, clientId, apiKey))) {
            case Checked.Working working -> working;
            case Checked.Refused refused -> throw new Refused(refused.refusal());
        };
    }
}
