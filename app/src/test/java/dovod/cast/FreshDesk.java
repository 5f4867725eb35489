package dovod.cast;

import dovod.platform.spi.Forgetful;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Before each test: the clock back to its start, every table empty, the cast on the stage. */
final class FreshDesk implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext story) {
        var desk = SpringExtension.getApplicationContext(story);
        desk.getBean(TestClock.class).set(TestClock.START);
        desk.getBean(Cast.class).enter();
        desk.getBeansOfType(Forgetful.class).values().forEach(Forgetful::forget);
    }
}
