package dovod.platform;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the desk keeps what it knows.
 *
 * @param data the folder of everything: the embedded database, files, keys
 * @param database an external PostgreSQL instead of the embedded one; an empty url means embedded
 */
@ConfigurationProperties("dovod")
record DatabaseSettings(
        @DefaultValue("data") Path data, @DefaultValue External database) {

    /** @param user owns the database: migrations run as this user */
    record External(
            @DefaultValue("") String url,
            @DefaultValue("") String user,
            @DefaultValue("") String password) {}

    boolean embedded() {
        return database.url().isBlank();
    }
}
