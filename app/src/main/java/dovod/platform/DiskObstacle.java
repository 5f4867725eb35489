package dovod.platform;

import dovod.platform.spi.Obstacle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Better to take nothing more than to run full: a twentieth of the disk, or two gigabytes of a large one, stay free. */
@Component
class DiskObstacle implements Obstacle {

    private static final long ENOUGH = 2L << 30;

    private final Path data;
    private final long enough;
    private final double share;

    @Autowired
    DiskObstacle(@Value("${dovod.data:data}") Path data) {
        this(data, ENOUGH, 0.05);
    }

    /** @param share of the whole disk, where that is less than enough */
    DiskObstacle(Path data, long enough, double share) {
        this.data = data;
        this.enough = enough;
        this.share = share;
    }

    @Override
    public Optional<String> obstacle() {
        try {
            var disk = Files.getFileStore(Files.exists(data) ? data : Path.of(""));
            var needed = Math.min(enough, disk.getTotalSpace() * share);
            return disk.getUsableSpace() < needed ? Optional.of("disk") : Optional.empty();
        } catch (IOException unknown) {
            return Optional.of("disk");
        }
    }
}
