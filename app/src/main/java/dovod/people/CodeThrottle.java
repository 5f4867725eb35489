package dovod.people;

import org.springframework.stereotype.Component;

/**
 * Slows down who guesses codes as who guesses passwords is, counted apart: the right password must not make the count
 * begin anew, and who does not know the password must not be able to make somebody else wait.
 */
@Component
class CodeThrottle {

    private final Throttle throttle;

    CodeThrottle(Throttle throttle) {
        this.throttle = throttle;
    }

    void begin(Person person, Origin origin) {
        throttle.begin(key(person), origin.address());
    }

    void succeeded(Person person, Origin origin) {
        throttle.succeeded(key(person), origin.address());
    }

    void forget(Person person) {
        throttle.forget(key(person));
    }

    /** Nobody can type this as an e-mail: those are in lower case. */
    private static String key(Person person) {
        return "CODE " + person.email();
    }
}
