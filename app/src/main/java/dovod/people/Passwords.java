package dovod.people;

import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.text.Normalizer;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with 19 MiB, two passes, one lane: about a tenth of a second of work each. Two at a time, on threads of
 * their own, and few may wait: on the virtual threads of requests, that do not share a core while they compute, a
 * flood of sign-ins would stop the desk.
 */
@Component
class Passwords implements DisposableBean {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 40;
    private static final int PATIENCE_SECONDS = 10;

    private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(16, 32, 1, 19456, 2);
    private final String nobodys = argon.encode("the password of nobody");
    private final ExecutorService threads = new ThreadPoolExecutor(
            AT_ONCE,
            AT_ONCE,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().daemon().name("passwords-", 1).factory());

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

    @Override
    public void destroy() {
        threads.shutdownNow();
    }

    /** A letter may be typed as one sign or as two; it is the same password. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private <T> T inTurn(Callable<T> work) {
        try {
            var turn = threads.submit(work);
            try {
                return turn.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } finally {
                turn.cancel(false);
            }
        } catch (RejectedExecutionException | TimeoutException crowd) {
            throw new Refused(Refusal.tooMany("sign_in_busy"));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refused(Refusal.tooMany("sign_in_busy"));
        } catch (ExecutionException broken) {
            throw new IllegalStateException("Argon2 does not work here", broken);
        }
    }
}
