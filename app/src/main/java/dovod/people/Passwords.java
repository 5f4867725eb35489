package dovod.people;

import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with 19 MiB, two passes, one lane: about a tenth of a second each. Two run at a time and few may wait,
 * or signing in would be a way to stop the desk.
 */
@Component
class Passwords {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 40;
    private static final int PATIENCE_SECONDS = 10;

    private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(16, 32, 1, 19456, 2);
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final String nobodys = argon.encode("the password of nobody");

    String hash(String password) {
        return inTurn(() -> argon.encode(normal(password)));
    }

    /** The same work whether there is a hash or not: who asks must not learn which. */
    boolean matches(String password, @Nullable String hash) {
        var found = inTurn(() -> argon.matches(normal(password), hash == null ? nobodys : hash));
        return found && hash != null;
    }

    /** True when the hash was made with weaker parameters than today's. */
    boolean isDated(String hash) {
        return argon.upgradeEncoding(hash);
    }

    /** A letter may be typed as one sign or as two; it is the same password. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private <T> T inTurn(Supplier<T> work) {
        if (turns.getQueueLength() >= WAITING || !turn()) {
            throw new Refused(Refusal.tooMany("sign_in_busy"));
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private boolean turn() {
        try {
            return turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
