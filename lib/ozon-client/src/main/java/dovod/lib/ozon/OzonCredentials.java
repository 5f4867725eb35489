package dovod.lib.ozon;

/**
 * What a seller signs requests with. The key is never part of {@link #toString()}.
 *
 * @param clientId number of the seller's cabinet, header {@code Client-Id}
 * @param apiKey secret, header {@code Api-Key}; lives three months, see {@link KeyRoles#expiresAt()}
 */
public record OzonCredentials(String clientId, String apiKey) {

    /** @throws IllegalArgumentException if one is empty or holds what no HTTP header may hold */
    public OzonCredentials {
        clientId = clientId.strip();
        apiKey = apiKey.strip();
        requireHeader("Client-Id", clientId);
        requireHeader("Api-Key", apiKey);
    }

    @Override
    public String toString() {
        return "OzonCredentials[clientId=" + clientId + ", apiKey=***]";
    }

    private static void requireHeader(String name, String value) {
        if (value.isEmpty() || !value.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new IllegalArgumentException(name + " is empty or holds characters that no header may hold");
        }
    }
}
