package dovod.people;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.Refusal;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes an API token for the actor. It is told once, and always ends. */
@Component
public class MakingToken {

    /** How many days a token may live. */
    public static final List<Integer> LIVES = List.of(30, 90, 365);

    private static final int MOST = 50;

    private final JdbcTokens tokens;
    private final Tenancy tenancy;
    private final Audit audit;
    private final Clock clock;

    MakingToken(JdbcTokens tokens, Tenancy tenancy, Audit audit, Clock clock) {
        this.tokens = tokens;
        this.tenancy = tenancy;
        this.audit = audit;
        this.clock = clock;
    }

    public Token make(Actor actor, @Nullable String typedName, int days) {
        var draft = new Draft();
        var name = draft.line("name", typedName, 100);
        if (!LIVES.contains(days)) {
            draft.refuse(Refusal.field("days", "token_life"));
        }
        draft.settle();
        return tenancy.in(actor.tenant(), () -> {
            if (tokens.of(actor.tenant(), actor.personId()).size() >= MOST) {
                draft.refuse(Refusal.invalid("token_many", MOST));
                draft.settle();
            }
            return make(actor, name, Duration.ofDays(days));
        });
    }

    private Token make(Actor actor, String name, Duration life) {
        var now = clock.instant();
        var secret = Token.fresh(Tokens.PREFIX);
        var last4 = secret.text().substring(secret.text().length() - 4);
        var token = new ApiToken(Ids.next(), name, last4, now, null, now.plus(life));
        tokens.add(actor.tenant(), actor.personId(), secret, token);
        audit.did(actor, "token.made", "token:" + token.id(), Map.of("name", name, "until", token.expiresAt()));
        return secret;
    }
}
