package dovod.cast;

import dovod.platform.spi.Forgetful;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Before each test: the clock back to its start, every table empty, the cast on the stage. */
final class FreshDesk implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext story) {
        var desk = SpringExtension.getApplicationContext(story);
        desk.getBean(TestClock.class).set(TestClock.START);
        enter(desk.getBean(Cast.class));
        desk.getBeansOfType(Forgetful.class).values().forEach(Forgetful::forget);
    }

    /** A page of the last test may still be reading while the tables are emptied; the database then picks one to stop. */
    private static void enter(Cast cast) {
        for (var left = 5; ; left--) {
            try {
                cast.enter();
                return;
            } catch (PessimisticLockingFailureException crossed) {
                if (left == 0) {
                    throw crossed;
                }
            }
        }
    }
}
