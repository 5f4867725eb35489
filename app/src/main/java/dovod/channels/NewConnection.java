package dovod.channels;

/**
 * A shop to be connected.
 *
 * @param channel such as {@code ozon}
 * @param shopName as people here call it; empty for the name in the cabinet
 * @param address of the marketplace's API; empty for the usual one
 */
public record NewConnection(String channel, String shopName, String address, String clientId, String apiKey) {

    public NewConnection {
        shopName = shopName.strip();
        address = address.strip();
        clientId = clientId.strip();
        apiKey = apiKey.strip();
    }

    NewConnection at(String usual) {
        return new NewConnection(channel, shopName, usual, clientId, apiKey);
    }

    @Override
    public String toString() {
        return "NewConnection[" + channel + ", " + shopName + ", " + address + ", " + clientId + "]";
    }
}
