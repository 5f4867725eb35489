package dovod;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The desk. Rooms are the packages beside this class; ARCHITECTURE.md shows the arrows between them. Two rooms
 * may call a thing of theirs the same, so a bean goes by its full name.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Dovod {

    public static void main(String[] arguments) {
        SpringApplication.run(Dovod.class, arguments);
    }
}
