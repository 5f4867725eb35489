package dovod.lib.postgres;

import java.io.IOException;
import java.io.OutputStream;

/** A disk with room for one more megabyte. */
final class FullDisk extends OutputStream {
    private int room = 1 << 20;

    @Override
    public void write(int value) throws IOException {
        if (room-- <= 0) {
            throw new IOException("No space left on device");
        }
    }
}
