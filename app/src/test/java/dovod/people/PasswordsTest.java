package dovod.people;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.kernel.Refused;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void aHashIsArgon2idOfTheAgreedStrengthAndNeverTwiceTheSame() {
        var hash = passwords.hash("тихая улитка");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.hash("тихая улитка")).isNotEqualTo(hash);
        assertThat(passwords.matches("тихая улитка", hash)).isTrue();
        assertThat(passwords.matches("Тихая улитка", hash)).isFalse();
        assertThat(passwords.isDated(hash)).isFalse();
        assertThat(passwords.isDated(hash.replace("m=19456", "m=4096"))).isTrue();
    }

    @Test
    void oneLetterTypedAsTwoSignsIsTheSameLetter() {
        var hash = passwords.hash("шт\u0438\u0306ль и \u0451ж");

        assertThat(passwords.matches("шт\u0439ль и \u0435\u0308ж", hash)).isTrue();
    }

    @Test
    void nobodyHasNoPasswordNotEvenTheOneUsedForTheWork() {
        assertThat(passwords.matches("the password of nobody", null)).isFalse();
    }

    @Test
    void aFloodIsRefusedInsteadOfStoppingTheDesk() throws InterruptedException {
        var refused = new AtomicInteger();
        var done = new AtomicInteger();
        var start = new CountDownLatch(1);
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var guest = 0; guest < 120; guest++) {
                crowd.submit(() -> {
                    start.await();
                    try {
                        passwords.matches("guess", null);
                        done.incrementAndGet();
                    } catch (Refused busy) {
                        refused.incrementAndGet();
                    }
                    return null;
                });
            }
            start.countDown();
        }

        assertThat(done.get() + refused.get()).isEqualTo(120);
        assertThat(refused.get()).isPositive();
        assertThat(done.get()).isPositive();
    }
}
