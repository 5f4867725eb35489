package dovod.sandbox.world;

/** Who speaks in a chat, with the word that Ozon's JSON has for it. */
public enum UserType {
    CUSTOMER("Customer"),
    SELLER("Seller"),
    CRM("Crm"),
    COURIER("Courier"),
    SUPPORT("Support"),
    NOTIFICATION_USER("NotificationUser"),
    CHAT_BOT("ChatBot");

    private final String word;

    UserType(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
