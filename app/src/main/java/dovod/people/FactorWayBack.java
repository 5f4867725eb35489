package dovod.people;

import dovod.platform.Tenancy;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * For an owner who has lost the phone and the recovery codes, with no other owner to ask: whoever may start the desk
 * may start it with {@code --dovod.factor-off=<e-mail>}, and that person's second factor goes.
 */
@Component
class FactorWayBack {

    private static final Logger LOG = LoggerFactory.getLogger(FactorWayBack.class);

    private final JdbcLogins logins;
    private final TakingFactorOff takingFactorOff;
    private final Tenancy tenancy;
    private final String email;

    FactorWayBack(
            JdbcLogins logins,
            TakingFactorOff takingFactorOff,
            Tenancy tenancy,
            @Value("${dovod.factor-off:}") String email) {
        this.logins = logins;
        this.takingFactorOff = takingFactorOff;
        this.tenancy = tenancy;
        this.email = email.strip().toLowerCase(Locale.ROOT);
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() {
        if (!email.isEmpty()) {
            open(email);
        }
    }

    void open(String whose) {
        tenancy.directory(() -> logins.find(whose))
                .ifPresentOrElse(
                        login -> {
                            takingFactorOff.takeOffAtTheMachine(login);
                            LOG.info("The second factor of {} is off. Start without the option again.", login);
                        },
                        () -> LOG.warn("Nobody signs in with the e-mail of dovod.factor-off."));
    }
}
