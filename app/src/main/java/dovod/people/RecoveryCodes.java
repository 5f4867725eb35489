package dovod.people;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Ten codes on paper for the day the phone is lost: 80 random bits each, so that a digest needs no slow hash. All
 * within the tenant's transaction.
 */
@Component
class RecoveryCodes {

    private static final int HOW_MANY = 10;
    private static final int BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcRecoveryCodes codes;

    RecoveryCodes(JdbcRecoveryCodes codes) {
        this.codes = codes;
    }

    /** New ones; those before are good no more. */
    List<String> renew(Person person) {
        codes.drop(person.tenant(), person.id());
        var fresh = Stream.generate(RecoveryCodes::fresh).limit(HOW_MANY).toList();
        fresh.forEach(code -> codes.add(person.tenant(), person.id(), Token.sha256(simple(code))));
        return fresh;
    }

    /** False when it is none of this person's, or was used already. */
    boolean use(Person person, String typed) {
        return codes.use(person.tenant(), person.id(), Token.sha256(simple(typed)));
    }

    void drop(Person person) {
        codes.drop(person.tenant(), person.id());
    }

    private static String fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base32.grouped(Base32.write(bytes).toLowerCase(Locale.ROOT), "-");
    }

    /** However it is typed; a nought can only have been an o, and a one an l. */
    private static String simple(String typed) {
        return typed.toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{Z}\\s\\p{Pd}]", "")
                .replace('0', 'o')
                .replace('1', 'l');
    }
}
