package dovod.lib.ozon;

import dovod.lib.ozon.OzonFailure.Trouble;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** Calls methods: takes the turn, signs, sends, judges the status, reads the answer. */
final class Calls {
    private final URI base;
    private final OzonCredentials credentials;
    private final Duration time;
    private final RequestBudget budget;
    private final Exchange exchange;
    private final Verdicts verdicts;
    private final ReadingHeads heads;
    private final int mostBytes;

    Calls(OzonClient.Builder settings, Exchange exchange, ReadingHeads heads) {
        this.base = settings.base;
        this.credentials = settings.credentials;
        this.time = settings.callTimeout;
        this.budget = settings.budget;
        this.mostBytes = settings.mostBytes;
        this.exchange = exchange;
        this.heads = heads;
        this.verdicts = new Verdicts(settings.clock, budget);
    }

    URI base() {
        return base;
    }

    /** Calls a method and reads its answer. */
    <T> T call(OzonMethod method, ObjectNode body, Function<Fields, T> reading) throws OzonException {
        var answer = post(method, body);
        try {
            return reading.apply(Fields.parsed(answer));
        } catch (Fields.Unreadable unreadable) {
            throw unreadable(method, unreadable);
        }
    }

    /** Calls a method that answers nothing, or an object without fields. */
    void command(OzonMethod method, ObjectNode body) throws OzonException {
        var answer = post(method, body);
        try {
            if (!new String(answer, StandardCharsets.UTF_8).isBlank()) {
                Fields.parsed(answer);
            }
        } catch (Fields.Unreadable unreadable) {
            throw unreadable(method, unreadable);
        }
    }

    /** Fetches a file whose address begins with the path of the method. */
    HttpResponse<byte[]> fetch(OzonMethod method, String path, int most) throws OzonException {
        return exchanged(method, signed(path).GET().build(), most);
    }

    /**
     * Fetches a file that an answer linked to. The key goes along to Ozon's own address only, never to another host.
     *
     * @throws OzonException also if the link leads to what is no {@code https} address
     */
    byte[] fetchLinked(OzonMethod method, String link) throws OzonException {
        var address = linked(method, link);
        var request = isOwn(address)
                ? signed(address.getRawPath())
                : HttpRequest.newBuilder(address).timeout(time);
        return exchanged(method, request.GET().build(), mostBytes).body();
    }

    private URI linked(OzonMethod method, String link) throws OzonException {
        try {
            var address = base.resolve(link.strip());
            if (isOwn(address) || "https".equals(address.getScheme()) && address.getHost() != null) {
                return address;
            }
        } catch (IllegalArgumentException broken) {
            throw Exchange.trouble(method, Trouble.UNREADABLE_ANSWER, "no address: " + Words.shortened(link));
        }
        throw Exchange.trouble(method, Trouble.UNREADABLE_ANSWER, "no safe address: " + Words.shortened(link));
    }

    private boolean isOwn(URI address) {
        return address.getRawQuery() == null
                && base.getScheme().equals(address.getScheme())
                && base.getRawAuthority().equals(address.getRawAuthority());
    }

    static ObjectNode body() {
        return Fields.JSON.createObjectNode();
    }

    private byte[] post(OzonMethod method, ObjectNode body) throws OzonException {
        var request = signed(method.path())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(Fields.JSON.writeValueAsBytes(body)))
                .build();
        return exchanged(method, request, mostBytes).body();
    }

    private HttpResponse<byte[]> exchanged(OzonMethod method, HttpRequest request, int most) throws OzonException {
        budget.take(method);
        var answer = exchange.send(method, request, time, most);
        heads.read(answer.headers());
        verdicts.requireDone(method, answer);
        return answer;
    }

    private HttpRequest.Builder signed(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .header("Client-Id", credentials.clientId())
                .header("Api-Key", credentials.apiKey())
                .header("User-Agent", "dovod")
                .timeout(time);
    }

    private static OzonException unreadable(OzonMethod method, Fields.Unreadable cause) {
        return Exchange.trouble(method, Trouble.UNREADABLE_ANSWER, String.valueOf(cause.getMessage()));
    }
}
