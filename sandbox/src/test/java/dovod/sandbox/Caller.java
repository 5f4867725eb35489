package dovod.sandbox;

import dovod.sandbox.json.Json;
import dovod.sandbox.world.Account;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** A seller's program, as bare as can be. */
record Caller(URI base, String clientId, String apiKey) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static Caller of(Sandbox sandbox) {
        return new Caller(sandbox.url(), Account.CLIENT_ID, Account.API_KEY);
    }

    /** Calls a method; single quotes stand for double ones. */
    Said call(String path, String body) {
        return call(path, body, Duration.ofSeconds(20));
    }

    Said call(String path, String body, Duration patience) {
        try {
            return exchange(path, body, patience);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    Said exchange(String path, String body, Duration patience) throws IOException {
        var request = HttpRequest.newBuilder(base.resolve(path))
                .header("Client-Id", clientId)
                .header("Api-Key", apiKey)
                .header("Content-Type", "application/json")
                .timeout(patience)
                .POST(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')))
                .build();
        try {
            var answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Said(answer);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fetches an address with this caller's headers, or without any when the key is empty. */
    HttpResponse<byte[]> fetch(String url) {
        try {
            var request = HttpRequest.newBuilder(URI.create(url));
            if (!apiKey.isEmpty()) {
                request.header("Client-Id", clientId).header("Api-Key", apiKey);
            }
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was answered. */
    record Said(HttpResponse<String> answer) {
        int status() {
            return answer.statusCode();
        }

        String text() {
            return answer.body();
        }

        JsonNode json() {
            return Json.MAPPER.readTree(answer.body());
        }

        String header(String name) {
            return answer.headers().firstValue(name).orElse("");
        }
    }
}
