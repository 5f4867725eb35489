package dovod.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import dovod.Dovod;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Arrows between rooms go only downward. */
class ModulesTest {

    @Test
    void everyArrowIsAllowed() {
        ApplicationModules.of(
                        Dovod.class,
                        resideInAnyPackage(
                                "dovod.lib..", "dovod.sandbox..", "dovod.jte..", "dovod.cast..", "dovod.house.."))
                .verify();
    }
}
