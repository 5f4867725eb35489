package dovod.channels.ozon;

import dovod.channels.Health;
import dovod.channels.Keys;
import dovod.channels.spi.Line;
import dovod.lib.ozon.OzonClient;
import dovod.lib.ozon.OzonException;
import dovod.lib.ozon.OzonFailure.NotSent;
import dovod.lib.ozon.OzonFailure.OutcomeUnknown;
import dovod.lib.ozon.OzonFailure.RateLimited;
import dovod.lib.ozon.OzonFailure.Refused;
import dovod.lib.ozon.OzonFailure.Trouble;
import dovod.lib.ozon.OzonFailure.Unavailable;
import dovod.lib.ozon.OzonMethod;
import dovod.lib.ozon.RefusalReason;
import dovod.platform.SealBroken;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The way to Ozon for a connection: rests what fails, notes how well the connection is, and pauses it when Ozon takes
 * its key no more.
 */
@Component
class OzonAccess {

    /** Without these there is no desk: a key that lacks their role is of no use. */
    private static final Set<OzonMethod> NEEDED = Set.of(OzonMethod.CHAT_LIST, OzonMethod.CHAT_HISTORY);

    private final OzonClients clients;
    private final Keys keys;
    private final Breakers breakers;
    private final Health health;

    OzonAccess(OzonClients clients, Keys keys, Breakers breakers, Health health) {
        this.clients = clients;
        this.keys = keys;
        this.breakers = breakers;
        this.health = health;
    }

    /** One call of one method. */
    interface Ask<T> {
        T of(OzonClient ozon) throws OzonException;
    }

    <T> T ask(Line line, OzonMethod method, Ask<T> question) throws OzonException {
        breakers.requireRested(line.connection(), method);
        var ozon = client(line, method);
        try {
            var answer = question.of(ozon);
            breakers.succeeded(line.connection(), method);
            note(line, ozon);
            return answer;
        } catch (OzonException failed) {
            judge(line, ozon, failed);
            throw failed;
        }
    }

    private OzonClient client(Line line, OzonMethod method) throws OzonException {
        try {
            return clients.of(keys.of(line));
        } catch (SealBroken lost) {
            health.pause(line, "key_lost", String.valueOf(lost.getMessage()));
            throw new OzonException(method, new NotSent("the key cannot be unsealed"));
        }
    }

    private void judge(Line line, OzonClient ozon, OzonException failed) {
        switch (failed.failure()) {
            case Refused refused -> {
                note(line, ozon);
                breakers.succeeded(line.connection(), failed.method());
                refused(line, failed.method(), refused);
            }
            case RateLimited limited -> {
                if (limited.byOzon()) {
                    note(line, ozon);
                }
            }
            case NotSent notSent -> {
                breakers.failed(line.connection(), failed.method(), false);
                health.unheard(line, true);
            }
            case Unavailable unavailable -> failed(line, failed.method(), unavailable.trouble());
            case OutcomeUnknown unknown -> failed(line, failed.method(), unknown.trouble());
        }
    }

    private void refused(Line line, OzonMethod method, Refused refused) {
        Troubles.stopping(refused.reason()).ifPresent(code -> health.pause(line, code, refused.message()));
        if (refused.reason() == RefusalReason.MISSING_ROLE) {
            if (NEEDED.contains(method)) {
                health.pause(line, "key_role_missing", method.path());
            } else {
                health.limp(line, "key_role_missing", method.path());
            }
        }
    }

    private void failed(Line line, OzonMethod method, Trouble trouble) {
        breakers.failed(line.connection(), method, trouble == Trouble.CIRCLE_OPEN);
        if (trouble != Trouble.CIRCLE_OPEN) {
            health.unheard(line, false);
        }
    }

    private void note(Line line, OzonClient ozon) {
        var readings = ozon.readings();
        health.heard(line, readings.quotaLeft(), readings.clockSkew());
    }
}
