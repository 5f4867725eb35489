package dovod.platform;

import dovod.platform.spi.Obstacle;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** No database, no work. */
@Component
class DatabaseObstacle implements Obstacle {

    private static final int SECONDS = 2;

    private final DataSource pool;

    DatabaseObstacle(DataSource pool) {
        this.pool = pool;
    }

    @Override
    public Optional<String> obstacle() {
        try (var connection = pool.getConnection()) {
            return connection.isValid(SECONDS) ? Optional.empty() : Optional.of("database");
        } catch (SQLException away) {
            return Optional.of("database");
        }
    }
}
