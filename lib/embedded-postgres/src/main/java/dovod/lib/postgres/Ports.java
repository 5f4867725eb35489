package dovod.lib.postgres;

import dovod.lib.postgres.PostgresFault.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports on 127.0.0.1. */
final class Ports {
    private Ports() {}

    /** Returns the wanted port, or for 0 the remembered one if it is still free, or any free one. */
    static int choose(int wanted, int remembered) {
        if (wanted != 0 && !free(wanted)) {
            throw new PostgresFault(
                    Kind.PORT_TAKEN,
                    "Port %d on 127.0.0.1 is taken by another program. Choose another one, or 0 for any free port."
                            .formatted(wanted));
        }
        if (wanted != 0) {
            return wanted;
        }
        return remembered != 0 && free(remembered) ? remembered : anyFree();
    }

    private static boolean free(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(loopback(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static int anyFree() {
        try (var socket = new ServerSocket(0, 1, loopback())) {
            return socket.getLocalPort();
        } catch (IOException problem) {
            throw Complaint.of("Looking for a free port on 127.0.0.1", problem);
        }
    }

    private static InetAddress loopback() throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }
}
