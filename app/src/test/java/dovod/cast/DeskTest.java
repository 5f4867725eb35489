package dovod.cast;

import dovod.Dovod;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A story on the whole desk: every bean, a real PostgreSQL, HTTP on a free port. One desk serves all stories of a run;
 * before each test its tables are emptied and the {@link Cast} comes in. Background work rests: a test takes the turns
 * of the workers it needs. The clock is {@link TestClock}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Dovod.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "dovod.background=false")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({TestClock.class, Cast.class})
@ExtendWith(FreshDesk.class)
public @interface DeskTest {}
