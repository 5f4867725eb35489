package dovod.sandbox.world;

/** What a chat is for. Lists spell it in capitals, pushes in mixed case. */
public enum ChatType {
    BUYER_SELLER("Buyer_Seller"),
    BUYER_SELLER_SELECT("Buyer_Seller_Select"),
    SELLER_SUPPORT("Seller_Support"),
    SELLER_API_UPDATES("Seller_API_Updates"),
    SELLER_API_NOTIFICATIONS("Seller_API_Notifications"),
    SELLER_NOTIFICATION_LOGISTICS("Seller_Notification_Logistics");

    private final String pushWord;

    ChatType(String pushWord) {
        this.pushWord = pushWord;
    }

    /** The spelling of pushes. */
    public String pushWord() {
        return pushWord;
    }

    /** Whether a buyer is at the other end. */
    public boolean withBuyer() {
        return this == BUYER_SELLER || this == BUYER_SELLER_SELECT;
    }
}
