package dovod.lib.ozon;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A server on bare sockets that reads whole requests and then answers well, badly or not at all. */
final class FakeOzon implements AutoCloseable {
    private final ServerSocket server;
    private final Queue<Behaviour> script = new ConcurrentLinkedQueue<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    FakeOzon() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Thread.ofVirtual().start(this::accept);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    OzonClient.Builder client(Clock clock) {
        return OzonClient.at(address(), new OzonCredentials("42", "secret-key"), clock)
                .callTimeout(Duration.ofSeconds(10));
    }

    List<Request> requests() {
        return requests;
    }

    Request lastRequest() {
        return requests.getLast();
    }

    FakeOzon then(Behaviour behaviour) {
        script.add(behaviour);
        return this;
    }

    FakeOzon thenJson(String body) {
        return then(answer(200, body));
    }

    /** A whole answer. */
    static Behaviour answer(int status, String body, String... headers) {
        return socket -> socket.getOutputStream().write(whole(status, body, headers));
    }

    /** The whole answer but its last bytes, then the end of the connection. */
    static Behaviour cut(int status, String body) {
        return socket -> {
            var bytes = whole(status, body);
            socket.getOutputStream().write(bytes, 0, bytes.length - 3);
        };
    }

    /** A reset in place of an answer. */
    static Behaviour reset() {
        return socket -> socket.setSoLinger(true, 0);
    }

    /** No answer at all while the server lives. */
    Behaviour silence() {
        return socket -> await();
    }

    /** A head at once and then nothing while the server lives. */
    Behaviour headThenSilence() {
        return socket -> {
            socket.getOutputStream()
                    .write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{".getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            await();
        };
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            server.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void await() {
        try {
            closed.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void accept() {
        while (closed.getCount() > 0) {
            try {
                var socket = server.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException closing) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            requests.add(Request.read(new BufferedInputStream(socket.getInputStream())));
            var behaviour = script.poll();
            (behaviour == null ? answer(500, "no answer scripted") : behaviour).to(socket);
        } catch (IOException clientGone) {
            // The client may hang up first: that is what some tests are about.
        }
    }

    private static byte[] whole(int status, String body, String... headers) {
        var content = body.getBytes(StandardCharsets.UTF_8);
        var head = new StringBuilder(
                "HTTP/1.1 " + status + " X\r\nConnection: close\r\nContent-Length: " + content.length);
        for (var header : headers) {
            head.append("\r\n").append(header);
        }
        var all = new ByteArrayOutputStream();
        all.writeBytes(head.append("\r\n\r\n").toString().getBytes(StandardCharsets.UTF_8));
        all.writeBytes(content);
        return all.toByteArray();
    }

    interface Behaviour {
        void to(Socket socket) throws IOException;
    }

    record Request(String line, List<String> headers, String body) {
        String path() {
            return line.split(" ")[1];
        }

        static Request read(InputStream in) throws IOException {
            var head = new ArrayDeque<String>();
            for (var line = line(in); !line.isEmpty(); line = line(in)) {
                head.add(line);
            }
            int length = head.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-length:"))
                    .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
                    .findFirst()
                    .orElse(0);
            var first = head.isEmpty() ? "" : head.removeFirst();
            return new Request(first, List.copyOf(head), new String(in.readNBytes(length), StandardCharsets.UTF_8));
        }

        private static String line(InputStream in) throws IOException {
            var line = new StringBuilder();
            for (int c = in.read(); c != '\n' && c >= 0; c = in.read()) {
                line.append((char) c);
            }
            return line.toString().strip();
        }
    }
}
