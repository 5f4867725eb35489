package dovod;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The desk. Rooms are the packages beside this class; ARCHITECTURE.md shows the arrows between them. */
@SpringBootApplication
public class Dovod {

    public static void main(String[] arguments) {
        SpringApplication.run(Dovod.class, arguments);
    }
}
