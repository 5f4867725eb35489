package dovod.channels.ozon;

import dovod.channels.spi.Line;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Fetches pictures of products and of reviews, without any key, and from nowhere but Ozon's own hosts for pictures and
 * the address that the shop is connected to: an address in a card must not make the desk knock at doors of its own
 * network.
 */
@Component
class PictureAddresses implements DisposableBean {

    private static final Pattern OZON =
            Pattern.compile("https://([a-z0-9-]+\\.)*(ozone\\.ru|ozon\\.ru|ozonusercontent\\.com)/[^\\s#@]*");
    private static final Duration TIME = Duration.ofSeconds(15);
    private static final long LARGEST = 15L << 20;

    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** Empty when the address leads elsewhere, or there is nothing at it. */
    Optional<byte[]> fetch(Line line, String address) throws IOException, InterruptedException {
        if (!isAllowed(line, address)) {
            return Optional.empty();
        }
        var request = HttpRequest.newBuilder(URI.create(address)).timeout(TIME).build();
        var answer = http.send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST));
        if (answer.statusCode() >= 500) {
            throw new IOException("status " + answer.statusCode() + " for a picture");
        }
        return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
    }

    static boolean isAllowed(Line line, String address) {
        var own = line.address().endsWith("/") ? line.address() : line.address() + "/";
        return OZON.matcher(address).matches() || address.startsWith(own) && address.matches("https?://[^\\s#@]+");
    }

    @Override
    public void destroy() {
        http.shutdownNow();
    }
}
