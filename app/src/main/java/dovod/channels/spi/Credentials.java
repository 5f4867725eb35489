package dovod.channels.spi;

/** How to sign in at the other side. The key is in no text of this. */
public record Credentials(String address, String clientId, String apiKey) {

    @Override
    public String toString() {
        return "Credentials[" + address + ", " + clientId + "]";
    }
}
