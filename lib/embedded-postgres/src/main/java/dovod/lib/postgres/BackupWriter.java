package dovod.lib.postgres;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/** Writes a backup archive, a tar.gz, and sums up what it wrote. */
final class BackupWriter implements DataFiles.Receiver, AutoCloseable {
    /** The folder of the archive that holds the data directory. */
    static final String DATA = "data/";

    private final SortedMap<String, Manifest.Sum> sums = new TreeMap<>();
    private final TarArchiveOutputStream tar;

    BackupWriter(OutputStream out) throws IOException {
        var fast = new GzipParameters();
        fast.setCompressionLevel(1);
        tar = new TarArchiveOutputStream(
                new BufferedOutputStream(new GzipCompressorOutputStream(keptOpen(out), fast), 1 << 16), "UTF-8");
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
    }

    SortedMap<String, Manifest.Sum> sums() {
        return sums;
    }

    @Override
    public void folder(String path) throws IOException {
        tar.putArchiveEntry(new TarArchiveEntry(DATA + path + "/"));
        tar.closeArchiveEntry();
    }

    @Override
    public void file(String path, Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            content(path, Channels.newInputStream(channel), channel.size());
        } catch (NoSuchFileException gone) {
            // Dropped since it was listed; the write-ahead log tells the copy so.
        }
    }

    /** Adds a file of the write-ahead log, which must be there: without it the copy is worth nothing. */
    void wal(String segment, Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            content("pg_wal/" + segment, Channels.newInputStream(channel), channel.size());
        }
    }

    void text(String path, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        content(path, new ByteArrayInputStream(bytes), bytes.length);
    }

    void manifest(Manifest manifest) throws IOException {
        var bytes = manifest.text().getBytes(StandardCharsets.UTF_8);
        var entry = new TarArchiveEntry(Manifest.ENTRY);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }

    // The size is fixed before the copying. What grows meanwhile is in the log; what shrinks is filled
    // with zeros, which the log puts right as well.
    private void content(String path, InputStream in, long size) throws IOException {
        var entry = new TarArchiveEntry(DATA + path);
        entry.setSize(size);
        entry.setMode(0600);
        tar.putArchiveEntry(entry);
        var digest = Manifest.digest();
        var buffer = new byte[1 << 16];
        for (var left = size; left > 0; ) {
            var wanted = (int) Math.min(buffer.length, left);
            var read = in.readNBytes(buffer, 0, wanted);
            Arrays.fill(buffer, read, wanted, (byte) 0);
            digest.update(buffer, 0, wanted);
            tar.write(buffer, 0, wanted);
            left -= wanted;
        }
        tar.closeArchiveEntry();
        sums.put(path, new Manifest.Sum(size, HexFormat.of().formatHex(digest.digest())));
    }

    private static OutputStream keptOpen(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
