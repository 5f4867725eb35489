package dovod.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ObjectInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.expression.ExpressionParser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** How we write, where a compiler does not look. */
class HouseRulesTest {

    private static final JavaClasses DESK = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> location.contains("/app/target/classes/") && !location.contains("/jte/"))
            .importPackages("dovod");

    @Test
    void theClockIsAnArgument() {
        for (var type : new Class<?>[] {
            Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class
        }) {
            noClasses().should().callMethod(type, "now").check(DESK);
        }
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(DESK);
    }

    @Test
    void nothingSleeps() {
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(DESK);
    }

    @Test
    void whatIsNeededComesThroughTheConstructor() {
        noFields().should().beAnnotatedWith(Autowired.class).check(DESK);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Dto|Service|Processor)")
                .check(DESK);
    }

    @Test
    void transactionsOpenThroughTenancyAlone() {
        noClasses().should().beAnnotatedWith(Transactional.class).check(DESK);
    }

    @Test
    void sqlStaysInRepositories() {
        noClasses()
                .that(com.tngtech.archunit.base.DescribedPredicate.not(simpleNameStartingWith("Jdbc")))
                .and()
                .resideOutsideOfPackage("dovod.platform..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(JdbcClient.class)
                .check(DESK);
    }

    @Test
    void facesStayInside() {
        classes()
                .that()
                .resideInAnyPackage("dovod..web..", "dovod..rest..")
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .check(DESK);
    }

    @Test
    void chanceIsNoSecret() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(Random.class.getName())
                .check(DESK);
        noClasses().should().callMethod(UUID.class, "randomUUID").check(DESK);
        noClasses().should().callMethod(Math.class, "random").check(DESK);
    }

    @Test
    void nothingStartsPrograms() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ProcessBuilder.class)
                .check(DESK);
        noClasses().should().callMethod(Runtime.class, "exec", String.class).check(DESK);
    }

    @Test
    void nothingReadsObjectsOrEvaluatesText() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ObjectInputStream.class)
                .check(DESK);
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ExpressionParser.class)
                .check(DESK);
    }
}
