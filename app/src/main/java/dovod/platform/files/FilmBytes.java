package dovod.platform.files;

import dovod.platform.files.WashingFilm.Strange;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The bytes of a film that is washed in place: it never grows or shrinks. */
final class FilmBytes implements AutoCloseable {

    private static final int MOST_WRITES = 1_000_000;

    private final FileChannel film;
    private final long size;
    private final ByteBuffer zeros = ByteBuffer.allocate(64 * 1024);
    private int writes;
    private long wiped;

    FilmBytes(Path film) throws IOException {
        this.film = FileChannel.open(film, StandardOpenOption.READ, StandardOpenOption.WRITE);
        this.size = this.film.size();
    }

    long size() {
        return size;
    }

    /** What lies outside of the film reads as zeros. */
    ByteBuffer read(long at, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && film.read(bytes, at + bytes.position()) >= 0) {
            // A file may give less than it was asked for.
        }
        return bytes.rewind();
    }

    void write(long at, ByteBuffer bytes) throws IOException {
        for (long place = at; bytes.hasRemaining(); ) {
            place += film.write(bytes, place);
        }
    }

    /** @throws Strange when the same is wiped again and again */
    void zero(long from, long length) throws IOException, Strange {
        if (from < 0 || from >= size) {
            return;
        }
        long end = from + Math.min(Math.max(0, length), size - from);
        wiped += end - from;
        if (wiped > 2 * size || ++writes > MOST_WRITES) {
            throw new Strange();
        }
        for (long at = from; at < end; at += zeros.capacity()) {
            write(at, zeros.clear().limit((int) Math.min(zeros.capacity(), end - at)));
        }
    }

    @Override
    public void close() throws IOException {
        film.close();
    }
}
