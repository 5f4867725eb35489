package dovod.channels.ozon;

import dovod.channels.spi.Brought;
import dovod.channels.spi.Channel;
import dovod.channels.spi.Checked;
import dovod.channels.spi.Credentials;
import dovod.channels.spi.Line;
import dovod.channels.spi.Push;
import dovod.channels.spi.Row;
import dovod.channels.spi.UnreadableRow;
import dovod.lib.ozon.OzonClient;
import dovod.lib.ozon.PushAnswer;
import dovod.lib.ozon.PushMessage;
import dovod.lib.ozon.UnreadablePush;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;

/** Ozon's protocol. */
@Component
class OzonChannel implements Channel {

    static final String NAME = "ozon";

    private static final String VERSION = "1";

    private final KeyTrial trial;
    private final Clock clock;

    OzonChannel(KeyTrial trial, Clock clock) {
        this.trial = trial;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Ozon";
    }

    @Override
    public String address() {
        return OzonClient.PRODUCTION.toString();
    }

    @Override
    public Checked check(Credentials credentials) {
        return trial.of(credentials);
    }

    @Override
    public Push push(byte[] body) {
        try {
            return switch (PushMessage.read(body)) {
                case PushMessage.Ping ping -> new Push.Ping(PushAnswer.ping(VERSION, "dovod", clock.instant()));
                case PushMessage.Event event ->
                    new Push.Event(HexFormat.of().parseHex(event.identity()), PushAnswer.accepted());
            };
        } catch (UnreadablePush garbage) {
            return new Push.Garbage(PushAnswer.error(garbage.problem(), String.valueOf(garbage.getMessage())));
        }
    }

    @Override
    public List<String> asking() {
        return List.of(PollingChats.NAME);
    }

    @Override
    public String unavailable() {
        return PushAnswer.error(PushAnswer.Problem.ERROR_UNKNOWN, "cannot be stored now, come again");
    }

    @Override
    public Brought read(Line line, Row row) throws UnreadableRow {
        return row.pushed() ? PushedRow.read(line, row) : FetchedMessage.read(line, row);
    }
}
