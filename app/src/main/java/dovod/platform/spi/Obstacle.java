package dovod.platform.spi;

import java.util.Optional;

/** Something without which a room cannot take work at the moment; the desk then says that it is not ready. */
public interface Obstacle {

    /** A short word for operators, such as {@code disk}; empty when nothing stands in the way. Asked often. */
    Optional<String> obstacle();
}
