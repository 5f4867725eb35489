package dovod.channels.ozon;

import dovod.channels.spi.Activity;

/** Something done again and again for a connection to Ozon. */
interface OzonActivity extends Activity {

    @Override
    default String channel() {
        return OzonChannel.NAME;
    }
}
