package dovod.people;

import org.springframework.stereotype.Component;

/** Whoever has proved who they are gets in, or is asked for the second factor first. */
@Component
class Admission {

    private final JdbcFactors factors;
    private final Doorsteps doorsteps;
    private final Sessions sessions;

    Admission(JdbcFactors factors, Doorsteps doorsteps, Sessions sessions) {
        this.factors = factors;
        this.doorsteps = doorsteps;
        this.sessions = sessions;
    }

    /** Within the tenant's transaction. */
    Entry admit(Person person, Origin origin) {
        var state = factors.stateHeld(person.tenant(), person.id());
        return state.contentWithPassword()
                ? sessions.open(person, origin).having(state)
                : doorsteps.open(person, state);
    }
}
