package dovod.program;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Stands before a PostgreSQL and says in its name that it is of version 14. */
final class OlderPostgres implements AutoCloseable {

    private static final String VERSION = "server_version\0";

    private final ServerSocket door;
    private final int behind;

    private OlderPostgres(ServerSocket door, int behind) {
        this.door = door;
        this.behind = behind;
        Thread.ofVirtual().start(this::serve);
    }

    static OlderPostgres inFrontOf(int port) throws IOException {
        return new OlderPostgres(new ServerSocket(0, 8, InetAddress.getLoopbackAddress()), port);
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        try {
            while (true) {
                var asking = door.accept();
                var answering = new Socket(InetAddress.getLoopbackAddress(), behind);
                Thread.ofVirtual().start(() -> pass(asking, answering, false));
                Thread.ofVirtual().start(() -> pass(answering, asking, true));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private static void pass(Socket from, Socket to, boolean lie) {
        try (from;
                to) {
            copy(from.getInputStream(), to.getOutputStream(), lie);
        } catch (IOException closed) {
            // One of them hung up.
        }
    }

    private static void copy(InputStream from, OutputStream to, boolean lie) throws IOException {
        var bytes = new byte[65_536];
        for (int read = from.read(bytes); read >= 0; read = from.read(bytes)) {
            to.write(lie ? older(bytes, read) : bytes, 0, read);
            to.flush();
        }
    }

    /** Two digits for two digits, so that no length changes. */
    private static byte[] older(byte[] bytes, int length) {
        var text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        int at = text.indexOf(VERSION);
        if (at >= 0) {
            bytes[at + VERSION.length()] = '1';
            bytes[at + VERSION.length() + 1] = '4';
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
